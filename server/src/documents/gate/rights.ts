import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import type { DocumentVisitor } from '../document-visitor.ts';

const isSection = (root: string): root is SectionName =>
  sectionNames.some((section) => section === root);

export const isRoot = (name: string): boolean => name === networkRoot || isSection(name);

/** What one person may write, asked once for each root and edit. */
export class Rights {
  readonly #visitor: DocumentVisitor;
  readonly #answers = new Map<string, boolean>();

  constructor(visitor: DocumentVisitor) {
    this.#visitor = visitor;
  }

  /** The network is written by the server alone. */
  mayWrite(root: string): boolean {
    const known = this.#answers.get(root);
    if (known !== undefined) return known;
    const answer = isSection(root) && this.#visitor.mayWrite(root);
    this.#answers.set(root, answer);
    return answer;
  }

  mayWriteSomewhere(): boolean {
    return sectionNames.some((section) => this.mayWrite(section));
  }
}
