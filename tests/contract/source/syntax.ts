import { parseAst } from 'vitest/node';
import type { SourceFile } from './source-file.ts';

/** A node of the ESTree that Vite's own parser makes of TypeScript. */
export interface SyntaxNode {
  readonly type: string;
  /** Offset in the text. */
  readonly start: number;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown, type?: string): value is SyntaxNode {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return type === undefined ? typeof value.type === 'string' : value.type === type;
}

/** Throws on a syntax error. */
export function parseSource({ path, text }: SourceFile): SyntaxNode {
  const program: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path);
  if (!isNode(program)) throw new Error(`No syntax tree for ${path}`);
  return program;
}

/** Each node once, parents before their children. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) yield* walk(child);
    }
  }
}

/** The text of a string literal, or of a template without holes; otherwise null. */
export function stringValue(node: unknown): string | null {
  if (isNode(node, 'Literal')) return typeof node['value'] === 'string' ? node['value'] : null;
  const pieces = templatePieces(node);
  return pieces.length === 1 ? (pieces[0] ?? null) : null;
}

/** The fixed pieces of a template, in order; empty for anything else. */
export function templatePieces(node: unknown): string[] {
  if (!isNode(node, 'TemplateLiteral') || !Array.isArray(node['quasis'])) return [];
  return node['quasis'].map((quasi) => String(quasi.value.cooked));
}

export const isIdentifier = (node: unknown, name: string): boolean =>
  isNode(node, 'Identifier') && node['name'] === name;

export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
