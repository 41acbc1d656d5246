import type { Role } from './roles.ts';

/** What a role may do at all. Rules about *this* task or *this* section stand beside them. */
export const capabilities = [
  /** Open, pause, resume, move between stages, add time, give the pen, point the shared screen. */
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
] as const;
export type Capability = (typeof capabilities)[number];

const family: readonly Capability[] = [
  'plan:read',
  'plan:write',
  'task:propose',
  'task:answer',
  'participant:self',
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
  ],
  facilitator: [
    'conference:lead',
    'conference:close',
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
  ],
  child: ['plan:read', 'plan:write', 'task:answer', 'participant:self'],
  parent: family,
  relative: family,
  'support-person': family,
  professional: family,
  interpreter: ['plan:read', 'participant:self'],
  observer: ['plan:read', 'participant:self'],
  screen: ['plan:read', 'participant:self'],
};

export const can = (role: Role, capability: Capability): boolean =>
  granted[role].includes(capability);
