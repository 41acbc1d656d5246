import type { DocumentCloseCode } from '@opora/shared/protocol/document-messages.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import type { EditKind } from './gate/edit.ts';

/** Who hears what became of an edit. */
export interface EditListener {
  /** One more frame of this kind is on disk. */
  stored(kind: EditKind): void;
  close(code: DocumentCloseCode, reason: string): void;
}

/** Whose edit it is. */
export interface EditAuthor extends EditListener {
  readonly visitor: DocumentVisitor;
}
