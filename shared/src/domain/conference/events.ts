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
import type { AgendaEvent } from '../agenda/agenda-events.ts';
import type { Voice } from '../agreement/voice.ts';
import type { AnsweredWish, Release } from '../circles/release.ts';
import type { Standing } from '../family-time/family-state.ts';
import type { Dot, Idea, Ideas, IdeaUse } from '../ideas/idea.ts';
import type { Parked, Resolution } from '../parking/parked.ts';
import type { Pens } from '../plan/pens.ts';
import type { SectionName } from '../plan/sections.ts';
import type { ProtectedString } from '../protected/protected-string.ts';
import type { Scale, ScaleAnswer } from '../scales/scale.ts';
import type { Scope } from '../scope/scope.ts';
import type { Task } from '../tasks/task.ts';
import type { Admission, ConferenceCore, Focus } from './conference.ts';
import type { Contact } from './contact.ts';
import type { Confidentiality, Participant } from './participant.ts';
import type { Share, Statement } from './statement.ts';

/**
 * What happened. Task events carry the task as it then stands, so that each viewer's copy can be built
 * from one event alone (`viewer.ts`).
 */
export type ConferenceEvent =
  | AgendaEvent
  | { readonly type: 'conference:created'; readonly conference: ConferenceCore }
  | {
      readonly type: 'conference:opened';
      readonly stageId: StageId;
      readonly pens: Pens;
      readonly focus: Focus;
    }
  /** `resumesAt`: announced return, ms since the epoch, or null if open. */
  | { readonly type: 'conference:paused'; readonly resumesAt: number | null }
  | { readonly type: 'conference:resumed' }
  | { readonly type: 'conference:closed' }
  /** Comes back paused: people gather first, then the clock runs. */
  | { readonly type: 'conference:reopened' }
  | {
      readonly type: 'stage:entered';
      readonly stageId: StageId;
      readonly pens: Pens;
      readonly focus: Focus;
    }
  | { readonly type: 'stage:extended'; readonly stageId: StageId; readonly minutes: number }
  | { readonly type: 'pen:given'; readonly pens: Pens }
  | { readonly type: 'focus:moved'; readonly focus: Focus }
  /** The plan's own log holds the edit that follows from it. */
  | { readonly type: 'plan:restored'; readonly section: SectionName; readonly moment: number }
  | { readonly type: 'task:proposed'; readonly task: Task }
  | { readonly type: 'task:revised'; readonly task: Task }
  | { readonly type: 'task:contested'; readonly task: Task }
  | { readonly type: 'task:accepted'; readonly task: Task }
  | { readonly type: 'task:declined'; readonly task: Task }
  | { readonly type: 'task:reported'; readonly task: Task }
  | { readonly type: 'task:withdrawn'; readonly task: Task }
  /** Only on the way to a viewer who may no longer see a task. Never stored. */
  | { readonly type: 'task:hidden'; readonly taskId: TaskId }
  | {
      readonly type: 'participant:arrived';
      readonly participantId: ParticipantId;
      readonly place: 'room' | 'remote';
      readonly callName: string;
      /** Null for the shared screen, which has no colour. */
      readonly arrivalOrder: number | null;
    }
  | { readonly type: 'participant:stepped-out'; readonly participantId: ParticipantId }
  | {
      readonly type: 'participant:promised';
      readonly participantId: ParticipantId;
      readonly confidentiality: Confidentiality;
    }
  /** Others than those who let people in hear that the person has stepped out. */
  | { readonly type: 'participant:dismissed'; readonly participantId: ParticipantId }
  | { readonly type: 'participant:admitted'; readonly participantId: ParticipantId }
  /** Somebody of the office took a chair beside the guest list (`seat.ts`). */
  | { readonly type: 'participant:seated'; readonly participant: Participant }
  | { readonly type: 'admission:changed'; readonly admission: Admission }
  /** From now on the door is opened by hand. */
  | { readonly type: 'conference:cleared' }
  /** Sent to nobody but those who keep the list. */
  | { readonly type: 'protected:listed'; readonly strings: readonly ProtectedString[] }
  /**
   * `isShared`: whether anybody is in it besides who keeps it. Others hear only of a change of that, with no people
   * and without the reason, which nobody hears but who keeps the circle.
   */
  | {
      readonly type: 'circle:changed';
      readonly people: readonly ParticipantId[];
      readonly reason: string;
      readonly isShared: boolean;
    }
  /** These three reach whom the sentence was shown to, the child and who stands by them. */
  | { readonly type: 'child:released'; readonly release: Release }
  | { readonly type: 'child:took-back'; readonly releaseId: ReleaseId }
  | {
      readonly type: 'wish:answered';
      readonly releaseId: ReleaseId;
      readonly answered: AnsweredWish;
    }
  /** Sent to those who let people in. */
  | {
      readonly type: 'scope:changed';
      readonly participantId: ParticipantId;
      readonly scope: Scope | null;
    }
  /** Only on the way to the person themselves, with the tasks and sentences they see from now on. Never stored. */
  | {
      readonly type: 'scope:received';
      readonly participantId: ParticipantId;
      readonly scope: Scope | null;
      readonly tasks: readonly Task[];
      readonly releases: readonly Release[];
      readonly ideas: Ideas;
      readonly scales: readonly Scale[];
      readonly parking: readonly Parked[];
      readonly voices: readonly Voice[];
    }
  | {
      readonly type: 'stage:audience-changed';
      readonly stageId: StageId;
      readonly audience: Stage['audience'];
    }
  /** After the family was by itself: how those of it stand who came or went meanwhile. */
  | { readonly type: 'family:returned'; readonly people: readonly Standing[] }
  /** Sent to nobody but those who let people in. */
  | { readonly type: 'coordinator:called' }
  /** Sent to nobody but the organiser and the person. */
  | { readonly type: 'contact:changed'; readonly contact: Contact }
  /** Sent to nobody but organiser and facilitator; the other one to the organiser alone. */
  | { readonly type: 'statement:recorded'; readonly statement: Statement }
  | { readonly type: 'statement:shared'; readonly share: Share }
  | { readonly type: 'facilitation:deputy-named'; readonly participantId: ParticipantId | null }
  | {
      readonly type: 'facilitation:passed';
      readonly from: ParticipantId | null;
      readonly to: ParticipantId;
      readonly epoch: number;
      readonly how: 'claimed' | 'handed-over' | 'taken-back';
    }
  | { readonly type: 'facilitation:asked'; readonly participantId: ParticipantId }
  /** By the server: the holder's connection is gone for longer than the grace. */
  | { readonly type: 'facilitation:vacated' }
  /** By the server: the holder is back before anybody took over. */
  | { readonly type: 'facilitation:returned' }
  /** Each of these reaches a viewer as `ideas:seen`, if it changes their copy (ID2). */
  | { readonly type: 'ideas:opened' }
  /** New, or in the place of the one with the same id. */
  | { readonly type: 'idea:written'; readonly idea: Idea }
  | { readonly type: 'idea:removed'; readonly ideaId: IdeaId }
  | { readonly type: 'ideas:shown' }
  | {
      readonly type: 'idea:dotted';
      readonly ideaId: IdeaId;
      readonly dot: Dot;
      readonly isOn: boolean;
    }
  | { readonly type: 'idea:used'; readonly ideaId: IdeaId; readonly as: IdeaUse }
  /** What changes in the viewer's copy. Never stored. */
  | ({
      readonly type: 'ideas:seen';
      readonly changed: readonly Idea[];
      readonly removed: readonly IdeaId[];
    } & Omit<Ideas, 'list'>)
  /** Each of these reaches a viewer as `scale:seen` (SL3). */
  | { readonly type: 'scale:asked'; readonly scale: Scale }
  | {
      readonly type: 'scale:answered';
      readonly scaleId: ScaleId;
      readonly answer: ScaleAnswer;
    }
  | { readonly type: 'scale:opened'; readonly scaleId: ScaleId }
  | { readonly type: 'scale:revealed'; readonly scaleId: ScaleId }
  | { readonly type: 'scale:named'; readonly scaleId: ScaleId; readonly isNamed: boolean }
  /** The question as the viewer may see it now. Never stored. */
  | { readonly type: 'scale:seen'; readonly scale: Scale }
  | { readonly type: 'parking:added'; readonly parked: Parked }
  | {
      readonly type: 'parking:resolved';
      readonly parkingId: ParkingId;
      readonly resolution: Resolution;
    }
  | { readonly type: 'parking:reopened'; readonly parkingId: ParkingId }
  /** Takes the place of what that person said before. */
  | { readonly type: 'agreement:given'; readonly voice: Voice }
  /** Something happened that this viewer may not see; it keeps the revisions whole. Never stored. */
  | { readonly type: 'event:withheld' };

export type EventType = ConferenceEvent['type'];
export type EventOf<Type extends EventType> = Extract<ConferenceEvent, { type: Type }>;

/** An event in its place in the stream of one conference. */
export type RecordedEvent = ConferenceEvent & {
  /** From 1 (`conference:created`), without gaps. */
  readonly revision: number;
  /** ms since the epoch, server clock. */
  readonly at: number;
  /** Null where the server itself acted, and where the actor is withheld from the viewer. */
  readonly by: ParticipantId | null;
};
