import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { textOf } from '../plan-text.ts';
import { type Crafted, craft, element, type Id, letters, mark, value } from './crafted-update.ts';
import { type GateRoom, visitor } from './gate-room.ts';

/** What the frames below need, laid down by somebody else. */
const author = visitor('author');
export const [builder, attacker] = [50, 40];
/** Comes to stand behind what the builder has put into the same gap. */
const greater = 51;
/** Read in front of the others: Yjs begins with the greatest client. */
const repeated = 52;
const section: SectionName = 'goals';

const idOf = (item: { readonly id: { client: number; clock: number } } | null): Id => {
  if (item === null) throw new Error('nothing is there');
  return [item.id.client, item.id.clock];
};
const firstLetter = ({ doc }: GateRoom): Id => idOf(textOf(doc, section)._start);

function gapIn(room: GateRoom): { readonly left: Id; readonly right: Id } {
  const [client, clock] = firstLetter(room);
  return { left: [client, clock], right: [client, clock + 3] };
}

function lay(
  room: GateRoom,
  clock: number,
  structs: readonly Crafted[],
  client: number = builder,
): void {
  const refusal = room.refusal(author, craft([{ client, clock, structs }]));
  if (refusal !== undefined) throw new Error(`the ground was refused: ${refusal}`);
}

/** A text of so many letters, each a struct of its own: each was written in front of the one before. */
function layPieces(room: GateRoom, count: number): void {
  for (let clock = 0; clock < count; clock += documentLimits.structs) {
    const length = Math.min(documentLimits.structs, count - clock);
    const right = (index: number): Id => (index === 0 ? firstLetter(room) : [builder, index - 1]);
    lay(
      room,
      clock,
      Array.from({ length }, (_, index) => letters({ right: right(clock + index) }, 'x')),
    );
  }
}

const layLetters = (room: GateRoom, clock: number, length: number): void =>
  lay(room, clock, [letters({ right: firstLetter(room) }, 'x'.repeat(length))]);

const many = (count: number, struct: (index: number) => Crafted): Uint8Array =>
  craft([
    { client: attacker, clock: 0, structs: Array.from({ length: count }, (_, i) => struct(i)) },
  ]);

/** One frame whose work for Yjs grows faster than its length, on the ground it needs. */
export interface CostlyFrame {
  readonly name: string;
  /** How often it repeats itself, and how often it may: some times below the bound, then some times above. */
  readonly costly: number;
  readonly bearable: number;
  readonly lay: (room: GateRoom) => void;
  readonly frame: (room: GateRoom, times: number) => Uint8Array;
}

export const costlyFrames: readonly CostlyFrame[] = [
  {
    name: 'letters that all claim the same far neighbours',
    costly: 5_000,
    bearable: 100,
    lay: () => undefined,
    frame: (room, times) => {
      const [client, clock] = firstLetter(room);
      return many(times, (index) =>
        letters({ left: [client, clock], right: [client, clock + 3 + (index % 2)] }, 'x'),
      );
    },
  },
  {
    name: 'letters that each pass many stored ones',
    costly: 100,
    bearable: 3,
    lay: (room) => layPieces(room, 10_000),
    frame: (_, times) => many(times, (index) => letters({ right: [builder, index] }, 'x')),
  },
  {
    name: 'letters that each pass what the same frame has put behind a stored one',
    costly: 300,
    bearable: 3,
    lay: (room) => lay(room, 0, [letters(gapIn(room), 'x')]),
    frame: (room, times) => {
      const [passed, gap] = [4_000, gapIn(room)];
      const structs = Array.from({ length: 1 + passed + times }, (_, index) => {
        if (index === 0) return letters(gap, 'x');
        const left: Id = index <= passed ? [builder, 0] : gap.left;
        return letters({ left, right: [greater, index === passed + 1 ? 0 : index - 1] }, 'x');
      });
      return craft([{ client: greater, clock: 0, structs }]);
    },
  },
  {
    name: 'letters that each pass what repeated ones have cut to pieces',
    costly: 300,
    bearable: 10,
    lay: (room) => {
      lay(room, 0, [letters(gapIn(room), 'x'.repeat(8_000))]);
      lay(room, 0, [letters({ left: [builder, 7_999] }, 'x'.repeat(2_000))], repeated);
    },
    frame: (room, times) => {
      const gap = gapIn(room);
      const again = Array.from({ length: 2_000 }, (_, index) =>
        letters({ left: [builder, 2 * index] }, 'x'),
      );
      const passing = Array.from({ length: times }, (_, index) =>
        letters(index === 0 ? gap : { ...gap, right: [greater, index - 1] }, 'x'),
      );
      return craft([
        { client: repeated, clock: 0, structs: again },
        { client: greater, clock: 0, structs: passing },
      ]);
    },
  },
  {
    name: 'letters that each cut a store of many',
    costly: 2_000,
    bearable: 50,
    lay: (room) => {
      layLetters(room, 0, 50_000);
      for (let clock = 50_000; clock < 80_000; clock += 5_000) {
        const left = (index: number): Id => [builder, clock + index - 1];
        const first = element({ parent: section }, 'paragraph');
        lay(
          room,
          clock,
          Array.from({ length: 5_000 }, (_, index) =>
            index === 0 ? first : element({ left: left(index) }, 'paragraph'),
          ),
        );
      }
    },
    frame: (_, times) =>
      many(times, (index) =>
        letters({ left: [builder, index * 20], right: [builder, index * 20 + 1] }, 'x'),
      ),
  },
  {
    name: 'a deletion of every second letter',
    costly: 25_000,
    bearable: 2_000,
    lay: (room) => layLetters(room, 0, 100_000),
    frame: (_, times) =>
      craft([], {
        [builder]: Array.from({ length: times }, (_, index) => [index * 2, 1] as const),
      }),
  },
  {
    name: 'a deletion of many pieces in a text with a mark',
    costly: 4_000,
    bearable: 400,
    lay: (room) => {
      layPieces(room, 5_000);
      lay(room, 5_000, [mark({ right: [builder, 4_999] }, 'bold')]);
    },
    frame: (_, times) => craft([], { [builder]: [[0, times]] }),
  },
  {
    name: 'values of one attribute that name none before',
    costly: 2_000,
    bearable: 100,
    lay: (room) => lay(room, 0, [element({ parent: section }, 'heading')]),
    frame: (_, times) => many(times, () => value({ parent: [builder, 0], key: 'level' }, 3)),
  },
  {
    name: 'letters written and deleted at once in a text with a mark',
    costly: 4_000,
    bearable: 400,
    lay: (room) => lay(room, 0, [mark({ right: firstLetter(room) }, 'bold')]),
    frame: (room, times) =>
      craft(
        [
          {
            client: attacker,
            clock: 0,
            structs: Array.from({ length: times }, (_, index) =>
              letters({ right: index === 0 ? firstLetter(room) : [attacker, index - 1] }, 'x'),
            ),
          },
        ],
        { [attacker]: [[0, times]] },
      ),
  },
];
