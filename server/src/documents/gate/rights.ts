import {
  type DocumentName,
  type RootName,
  rootsOf,
} from '@opora/shared/domain/circles/documents.ts';
import type { DocumentVisitor } from '../document-visitor.ts';

/** What one person may write in a document, asked once for each root and edit. */
export class Rights {
  readonly #visitor: DocumentVisitor;
  readonly #roots: readonly RootName[];
  readonly #answers = new Map<string, boolean>();

  constructor(visitor: DocumentVisitor, document: DocumentName) {
    this.#visitor = visitor;
    this.#roots = rootsOf(document);
  }

  /** The network is written by the server alone. */
  mayWrite(name: string): boolean {
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    const root = this.#roots.find((each) => each === name);
    const answer = root !== undefined && this.#visitor.mayWrite(root);
    this.#answers.set(name, answer);
    return answer;
  }

  mayWriteSomewhere(): boolean {
    return this.#roots.some((root) => this.mayWrite(root));
  }
}
