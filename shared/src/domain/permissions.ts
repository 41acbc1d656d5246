import type { Role } from './roles.ts';

/** What a role may do at all. Rules about *this* task or *this* section stand beside them. */
export const capabilities = [
  /**
   * Open, pause, resume, move between stages, add time, give the pen, point the shared screen. By role only until the
   * opening; from then on by the lease: ask `leads` (LE1).
   */
  'conference:lead',
  /** Close and reopen. */
  'conference:close',
  'plan:read',
  /** Write where the pen of a section allows it. */
  'plan:write',
  /** Write in every shared section, whoever holds the pen (design.md 4). */
  'plan:write-always',
  /** Read earlier wordings, also what was deleted since, and put one back (design.md 4, History). */
  'plan:history',
  'task:propose',
  /** Say yes or no to an own task and report on it. */
  'task:answer',
  /** Record what others said: revise any task, note a spoken yes or no, choose between rivals. */
  'task:record',
  /** Say where oneself is, and how one wants to be called. */
  'participant:self',
  /** Keep the attendance of others, also of people without a device. */
  'participant:record',
  /** Let people in and put them out (meeting-craft.md, Authority model). */
  'participant:admit',
  /** Give people their links. */
  'participant:invite',
  /** Know of people who are heard apart for safety (domain.md 2.4). */
  'participant:see-separate',
  /** See and change what must not be written where everybody reads (domain.md 2.4). */
  'protected:manage',
  /** Show sentences of a child: the child's own, or of whom one stands by. */
  'child:release',
  /** Say for oneself what one thinks of what a child has shown. */
  'wish:answer',
  /** Say for oneself where one sees things: answer a scale, pick among ideas. */
  'poll:answer',
  /** Say what part of the conference a person is invited to (domain.md 2.4). */
  'scope:set',
  /** In private family time, ask for the facilitator. */
  'coordinator:call',
  /** Read who saw, changed and took along what (domain.md 2.3, V6). */
  'record:read',
  /** Take the whole conference along as a file (domain.md 2.2, X). */
  'conference:export',
  /** Know how to reach people (domain.md 2.3, V3), and write down what was said apart for safety (2.4). */
  'contact:manage',
  'statement:manage',
  /** Be the one who leads: as deputy, or handed over to (LE3). */
  'facilitation:hold',
  /** Name the deputy, and say who leads while nobody does (LE4, LE7). */
  'facilitation:arrange',
  /** Say yes or no to the whole plan (domain.md 2.2, A); a child says what they think of it. */
  'agreement:give',
  'opinion:give',
  /** Write down what others said to the plan. */
  'agreement:record',
  /** Say after the meeting how it was, and read the sentences people added to it. */
  'feedback:give',
  'feedback:words',
] as const;
export type Capability = (typeof capabilities)[number];

const family: readonly Capability[] = [
  'plan:read',
  'plan:write',
  'task:propose',
  'task:answer',
  'participant:self',
  'wish:answer',
  'poll:answer',
  'agreement:give',
  'feedback:give',
];

/** The one table of rights. The server decides by it, the client only shows by it. */
const granted: Readonly<Record<Role, readonly Capability[]>> = {
  organiser: [
    ...family,
    'conference:lead',
    'conference:close',
    'plan:write-always',
    'plan:history',
    'task:record',
    'participant:record',
    'participant:admit',
    'participant:invite',
    'participant:see-separate',
    'protected:manage',
    'scope:set',
    'record:read',
    'conference:export',
    'contact:manage',
    'statement:manage',
    'facilitation:hold',
    'facilitation:arrange',
    'agreement:record',
    'feedback:words',
  ],
  facilitator: [
    'conference:lead',
    'facilitation:hold',
    'plan:read',
    'plan:write',
    'plan:write-always',
    'plan:history',
    'task:propose',
    'task:record',
    'participant:self',
    'participant:record',
    'participant:admit',
    'participant:see-separate',
    'wish:answer',
    'agreement:record',
    'feedback:words',
  ],
  scribe: [
    'plan:read',
    'plan:write',
    'plan:write-always',
    'plan:history',
    'task:propose',
    'task:record',
    'participant:self',
    'participant:record',
    'wish:answer',
    'conference:export',
    'facilitation:hold',
    'agreement:record',
  ],
  child: [
    'plan:read',
    'plan:write',
    'task:answer',
    'participant:self',
    'child:release',
    'poll:answer',
    'coordinator:call',
    'opinion:give',
    'feedback:give',
  ],
  parent: [...family, 'coordinator:call'],
  relative: [...family, 'coordinator:call'],
  'support-person': [...family, 'child:release', 'coordinator:call'],
  professional: [...family, 'facilitation:hold'],
  interpreter: ['plan:read', 'participant:self'],
  observer: ['plan:read', 'participant:self'],
  screen: ['plan:read', 'participant:self'],
};

export const can = (role: Role, capability: Capability): boolean =>
  granted[role].includes(capability);
