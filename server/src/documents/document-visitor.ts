import type { IncomingMessage } from 'node:http';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { DocumentName } from '@opora/shared/plan/documents.ts';
import type { PresentPerson } from '@opora/shared/plan/presence.ts';
import type { Result } from '@opora/shared/result.ts';

/** The person behind one connection. The functions are asked again each time: rights and names change. */
export interface DocumentVisitor {
  readonly participantId: ParticipantId;
  /** Tells two browsers of one person apart, and stays through reconnecting. */
  readonly sessionId: string;
  presence(): PresentPerson;
  mayRead(): boolean;
  /** Asked for each edit. A right that was taken away lasts a moment longer (GA8). */
  mayWrite(section: SectionName): boolean;
}

/** Decides by session cookie and `Origin`; `conferenceId` comes from the path and may not exist. */
export type Admit = (
  request: IncomingMessage,
  conferenceId: ConferenceId,
  document: DocumentName,
) => Promise<Result<DocumentVisitor, 'no-session' | 'not-allowed' | 'not-found'>>;
