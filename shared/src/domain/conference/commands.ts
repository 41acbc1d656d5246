import type {
  IdeaId,
  ParkingId,
  ParticipantId,
  ReleaseId,
  ScaleId,
  StageId,
  TaskId,
} from '../../ids.ts';
import type { Stage } from '../agenda/agenda.ts';
import type { AgendaCommand } from '../agenda/agenda-commands.ts';
import type { AgreementLevel, ChildView } from '../agreement/voice.ts';
import type { Audience, WishAnswer } from '../circles/release.ts';
import type { IdeaUse } from '../ideas/idea.ts';
import type { Resolution } from '../parking/parked.ts';
import type { Pen, SectionName } from '../plan/sections.ts';
import type { ProtectedString } from '../protected/protected-string.ts';
import type { Scope } from '../scope/scope.ts';
import type { ReportStatus, TaskTerms } from '../tasks/task.ts';
import type { Admission, Focus } from './conference.ts';
import type { Confidentiality } from './participant.ts';

/** What somebody asks for. Stage commands name the stage they believe to be current (ST4). */
export type ConferenceCommand =
  | AgendaCommand
  | { readonly type: 'conference:open' }
  | { readonly type: 'conference:pause'; readonly minutes: number | null }
  | { readonly type: 'conference:resume' }
  | { readonly type: 'conference:close'; readonly fromStageId: StageId }
  | { readonly type: 'conference:reopen' }
  | { readonly type: 'stage:advance'; readonly fromStageId: StageId }
  | { readonly type: 'stage:return'; readonly fromStageId: StageId }
  | { readonly type: 'stage:go'; readonly fromStageId: StageId; readonly toStageId: StageId }
  | { readonly type: 'stage:extend'; readonly fromStageId: StageId; readonly minutes: number }
  /** Without a section: every section of the current stage. `closed` and `first` take it back (PN1). */
  | {
      readonly type: 'pen:give';
      readonly fromStageId: StageId;
      readonly section: SectionName | null;
      readonly to: Pen;
    }
  | { readonly type: 'focus:set'; readonly focus: Focus }
  /** Puts a section back to its wording of a moment, ms since the epoch. */
  | { readonly type: 'plan:restore'; readonly section: SectionName; readonly moment: number }
  | { readonly type: 'task:propose'; readonly taskId: TaskId; readonly terms: TaskTerms }
  /** `seenVersion`: the task's version on the reviser's screen; a collision becomes a rival (TA7). */
  | {
      readonly type: 'task:revise';
      readonly taskId: TaskId;
      readonly seenVersion: number;
      readonly changes: Partial<TaskTerms>;
    }
  | {
      readonly type: 'task:accept';
      readonly taskId: TaskId;
      readonly withHelp: boolean;
      readonly words: string;
    }
  | { readonly type: 'task:decline'; readonly taskId: TaskId; readonly words: string }
  | {
      readonly type: 'task:report';
      readonly taskId: TaskId;
      readonly status: ReportStatus;
      readonly note: string;
    }
  | {
      readonly type: 'task:withdraw';
      readonly taskId: TaskId;
      readonly replacedBy: TaskId | null;
    }
  | {
      readonly type: 'participant:return';
      readonly participantId: ParticipantId;
      readonly place: 'room' | 'remote';
      /** How the person wants to be called; null keeps what is known. */
      readonly callName: string | null;
    }
  | { readonly type: 'participant:step-out'; readonly participantId: ParticipantId }
  /** Their own, or written down for somebody without a device. */
  | {
      readonly type: 'participant:promise';
      readonly participantId: ParticipantId;
      readonly confidentiality: Confidentiality;
    }
  /** Puts a person out, on all their devices. */
  | { readonly type: 'participant:dismiss'; readonly participantId: ParticipantId }
  /** Takes that back: their link knocks again. */
  | { readonly type: 'participant:admit'; readonly participantId: ParticipantId }
  | { readonly type: 'admission:set'; readonly admission: Admission }
  /** Everybody out but those who let people in. */
  | { readonly type: 'conference:clear' }
  /** The whole list, in the place of the one before. */
  | { readonly type: 'protected:list'; readonly strings: readonly ProtectedString[] }
  /** Who reads the protected part besides who keeps it, in the place of those before. */
  | {
      readonly type: 'circle:set';
      readonly people: readonly ParticipantId[];
      readonly reason: string;
    }
  /** Shows one sentence from a child's own space. */
  | {
      readonly type: 'child:release';
      readonly releaseId: ReleaseId;
      readonly childId: ParticipantId;
      readonly text: string;
      readonly to: Audience;
    }
  | { readonly type: 'child:take-back'; readonly releaseId: ReleaseId }
  | {
      readonly type: 'wish:answer';
      readonly releaseId: ReleaseId;
      readonly answer: WishAnswer;
      readonly words: string;
    }
  /** What part of the conference a person is invited to; null: all of it. */
  | {
      readonly type: 'scope:set';
      readonly participantId: ParticipantId;
      readonly scope: Scope | null;
    }
  | {
      readonly type: 'stage:audience';
      readonly stageId: StageId;
      readonly audience: Stage['audience'];
    }
  /** In private family time: asks for the facilitator. */
  | { readonly type: 'coordinator:call' }
  /** Empty text: not known. */
  | {
      readonly type: 'contact:set';
      readonly participantId: ParticipantId;
      readonly phone: string;
      readonly email: string;
    }
  /** What somebody heard apart said, word for word. */
  | {
      readonly type: 'statement:record';
      readonly participantId: ParticipantId;
      readonly text: string;
    }
  /** What that person is to be told. */
  | {
      readonly type: 'statement:share';
      readonly participantId: ParticipantId;
      readonly text: string;
    }
  /** Who takes over leading where the one who leads cannot; null: nobody in particular. */
  | { readonly type: 'facilitation:deputy'; readonly participantId: ParticipantId | null }
  /** These four name the epoch of leading they saw (LE6). */
  | { readonly type: 'facilitation:claim'; readonly epoch: number }
  | { readonly type: 'facilitation:ask'; readonly epoch: number }
  | { readonly type: 'facilitation:hand-over'; readonly epoch: number; readonly to: ParticipantId }
  | { readonly type: 'facilitation:take-back'; readonly epoch: number }
  | { readonly type: 'ideas:open' }
  | { readonly type: 'ideas:show' }
  /** `onBehalfOf` here and below: whose word is written down; null: one's own. */
  | {
      readonly type: 'idea:write';
      readonly ideaId: IdeaId;
      readonly text: string;
      readonly isSigned: boolean;
      readonly onBehalfOf: ParticipantId | null;
    }
  | {
      readonly type: 'idea:change';
      readonly ideaId: IdeaId;
      readonly text: string;
      readonly isSigned: boolean;
    }
  | { readonly type: 'idea:remove'; readonly ideaId: IdeaId }
  | {
      readonly type: 'idea:dot';
      readonly ideaId: IdeaId;
      readonly isOn: boolean;
      readonly onBehalfOf: ParticipantId | null;
    }
  /** `taskId`: the task that was made of it; null for a goal. */
  | {
      readonly type: 'idea:use';
      readonly ideaId: IdeaId;
      readonly as: IdeaUse;
      readonly taskId: TaskId | null;
    }
  | {
      readonly type: 'scale:ask';
      readonly scaleId: ScaleId;
      readonly question: string;
      readonly low: string;
      readonly high: string;
    }
  | {
      readonly type: 'scale:answer';
      readonly scaleId: ScaleId;
      readonly value: number | null;
      readonly onBehalfOf: ParticipantId | null;
    }
  /** The others' turn, before all of the family have answered. */
  | { readonly type: 'scale:open'; readonly scaleId: ScaleId }
  | { readonly type: 'scale:reveal'; readonly scaleId: ScaleId }
  | { readonly type: 'scale:names'; readonly scaleId: ScaleId; readonly isNamed: boolean }
  | { readonly type: 'parking:add'; readonly parkingId: ParkingId; readonly text: string }
  | {
      readonly type: 'parking:resolve';
      readonly parkingId: ParkingId;
      readonly how: Resolution['how'];
      readonly note: string;
    }
  | { readonly type: 'parking:reopen'; readonly parkingId: ParkingId }
  /** What somebody says to the whole plan; a child gives an opinion instead. */
  | {
      readonly type: 'agreement:give';
      readonly participantId: ParticipantId;
      readonly level: AgreementLevel;
      readonly words: string;
    }
  | {
      readonly type: 'opinion:give';
      readonly participantId: ParticipantId;
      readonly view: ChildView | null;
      readonly words: string;
    }
  /** Somebody who is not here will be told, and say it then. */
  | { readonly type: 'agreement:put-off'; readonly participantId: ParticipantId };

export type CommandType = ConferenceCommand['type'];
export type CommandOf<Type extends CommandType> = Extract<ConferenceCommand, { type: Type }>;

/** Who asks, and when. The actor comes from the session, never from the payload. */
export interface CommandContext {
  readonly actor: ParticipantId;
  /** Server time, ms since the epoch. */
  readonly now: number;
}
