import { ideaId, type ParticipantId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import { allHeard, goTo, type Room, until } from './room.ts';

/** Row 27. */

interface Writing {
  readonly by: ParticipantId;
  readonly texts: readonly string[];
  /** Which ideas this person picks; empty for who leads and who writes down, who have no dots. */
  readonly picks: readonly number[];
}

/** Fourteen ideas of eight people; the case gives their number and not their words. */
const writings: readonly Writing[] = [
  { by: jitka, texts: ['Prohodit noční', 'Budit děti po telefonu'], picks: [1, 2, 3] },
  { by: vera, texts: ['Spát u dětí dvě noci v týdnu', 'Vařit i v pondělí'], picks: [2, 4, 9] },
  { by: lida, texts: ['Odvést Ellu do školy', 'Mít v sobotu telefon u sebe'], picks: [2, 4, 5] },
  { by: simona, texts: ['Najít psychologa', 'Zeptat se tety Moniky'], picks: [2, 6, 7] },
  { by: irena, texts: ['Doučování ve škole', 'Dohnat látku po kouskách'], picks: [8, 9, 11] },
  { by: lenka, texts: ['Splátkový kalendář', 'Příspěvek na fotbal'], picks: [2, 10, 11] },
  { by: tomas, texts: ['Rozpis na lednici'], picks: [] },
  { by: klara, texts: ['Kalendář nocí na jeden list'], picks: [] },
];
const idOf = (index: number) => ideaId(`row27-${String(index).padStart(2, '0')}`);
const ideas = writings
  .flatMap(({ by, texts }) => texts.map((text) => ({ by, text })))
  .map((idea, index) => ({ ...idea, id: idOf(index) }));

/** Klára types for those without a device. */
const handOf = (by: ParticipantId) => (by === vera || by === lida ? klara : by);
const onBehalf = (by: ParticipantId) => ({ onBehalfOf: handOf(by) === by ? null : by });

export async function ideasInSilence(room: Room): Promise<void> {
  await goTo(room, 'options');
  const { live: leader } = room.of(tomas);
  await leader.done('ideas:open', {});
  for (const { by, id, text } of ideas) {
    const idea = { ideaId: id, text, isSigned: false, ...onBehalf(by) };
    await room.of(handOf(by)).live.done('idea:write', idea);
  }
  await allHeard(room);
  for (const { live, person } of room.everyone()) {
    const { list, hidden, writers } = live.state().ideas;
    const own = ideas.filter(({ by }) => handOf(by) === person.participantId);
    expect(list.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect([hidden, writers]).toEqual([14, 8]);
  }
  await leader.done('ideas:show', {});
  await until(() => {
    for (const { live } of room.everyone()) {
      const { list, hidden } = live.state().ideas;
      expect([list.map(({ text }) => text), hidden]).toEqual([ideas.map(({ text }) => text), 0]);
    }
  });
}

export async function threeDotsEach(room: Room): Promise<void> {
  for (const { by, picks } of writings) {
    const { live } = room.of(handOf(by));
    const dot = (index: number) => ({ ideaId: idOf(index), isOn: true, ...onBehalf(by) });
    for (const pick of picks) await live.done('idea:dot', dot(pick));
    const reason = picks.length === 0 ? 'not-allowed' : 'no-dots-left';
    expect(await live.send('idea:dot', dot(13))).toMatchObject({ ok: false, error: { reason } });
  }
  await allHeard(room);
  for (const { live } of room.everyone()) {
    const { list } = live.state().ideas;
    expect(list.map(({ dotCount }) => dotCount)).toEqual([
      0, 1, 5, 1, 2, 1, 1, 1, 1, 2, 1, 2, 0, 0,
    ]);
    expect(list.filter(({ isPreferred }) => isPreferred).map(({ id }) => id)).toEqual([idOf(2)]);
  }
}
