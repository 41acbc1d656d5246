import type { IncomingMessage } from 'node:http';
import type { DocumentName, RootName } from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { PresentPerson } from '@opora/shared/plan/presence.ts';
import type { Result } from '@opora/shared/result.ts';

/** The person behind one connection to one document. The functions are asked again each time: rights and names change. */
export interface DocumentVisitor {
  readonly participantId: ParticipantId;
  /** Tells two browsers of one person apart, and stays through reconnecting. */
  readonly sessionId: string;
  presence(): PresentPerson;
  /** Whether the others may see where the person stands. */
  isShown(): boolean;
  /** Whether their part of the meeting is now. */
  takesPart(): boolean;
  mayRead(): boolean;
  /** Asked for each edit. A right that was taken away lasts a moment longer (GA8). */
  mayWrite(root: RootName): boolean;
}

/**
 * Decides by session cookie, `Origin` and circle; both names come from the path and may not exist. Whoever is not
 * admitted makes the server load nothing.
 */
export type Admit = (
  request: IncomingMessage,
  conferenceId: ConferenceId,
  document: DocumentName,
) => Promise<Result<DocumentVisitor, 'no-session' | 'not-now' | 'not-allowed' | 'not-found'>>;
