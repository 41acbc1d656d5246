import type { DocumentCloseCode } from '@opora/shared/protocol/document-messages.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import type { EditKind } from './gate/edit.ts';

/** Whose edit it is, and who hears what became of it. */
export interface EditAuthor {
  readonly visitor: DocumentVisitor;
  /** One more frame of this kind is on disk. */
  stored(kind: EditKind): void;
  close(code: DocumentCloseCode, reason: string): void;
}
