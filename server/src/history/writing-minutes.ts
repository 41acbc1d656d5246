import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { WritingMinute } from '@opora/shared/protocol/history.ts';

const minuteMs = 60_000;

/** Begin of the minute a moment is in. Nobody's writing is told more exactly. */
export const minuteOf = (at: number): number => at - (at % minuteMs);

interface Minute {
  readonly people: Set<ParticipantId>;
  readonly sections: Set<SectionName>;
}

/** Who wrote where, minute by minute. */
export class WritingMinutes {
  readonly #minutes = new Map<number, Minute>();

  add(at: number, by: ParticipantId, sections: Iterable<SectionName>): void {
    const begin = minuteOf(at);
    const minute = this.#minutes.get(begin) ?? { people: new Set(), sections: new Set() };
    for (const section of sections) {
      minute.people.add(by);
      minute.sections.add(section);
      this.#minutes.set(begin, minute);
    }
  }

  /** In the order of time. */
  all(): WritingMinute[] {
    return [...this.#minutes]
      .map(([at, { people, sections }]) => ({ at, people: [...people], sections: [...sections] }))
      .sort((one, other) => one.at - other.at);
  }
}
