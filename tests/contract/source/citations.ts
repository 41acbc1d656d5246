import type { SourceFile } from './source-file.ts';
import {
  isNode,
  parseSource,
  type SyntaxNode,
  stringValue,
  templatePieces,
  walk,
} from './syntax.ts';

/** `**ST4**` opens a rule in the specification; order as written, repeats kept. */
export const readRuleIds = (specification: string): string[] =>
  [...specification.matchAll(/\*\*([A-Z]{2}\d+)\*\*/g)].map((match) => match[1] ?? '');

/** Rules cited in the names of tests that run: `[ST4] …`, several as `[ST4, ST5] …`. */
export function readCitations(file: SourceFile): string[] {
  return [...walk(parseSource(file))]
    .flatMap(testName)
    .flatMap((name) => [...name.matchAll(/\[((?:[A-Z]{2}\d+)(?:,\s*[A-Z]{2}\d+)*)\]/g)])
    .flatMap((match) => match[1]?.split(/,\s*/) ?? []);
}

/** The name given to `test`, `it` or `describe`, also with `.each` and the like; none if it never runs. */
function testName(node: SyntaxNode): string[] {
  if (node.type !== 'CallExpression' || !Array.isArray(node['arguments'])) return [];
  const words = calleeWords(node['callee']);
  const isTest = ['test', 'it', 'describe'].includes(words[0] ?? '');
  if (!isTest || words.some((word) => ['skip', 'todo', 'fixme'].includes(word))) return [];
  const [name] = node['arguments'];
  const text = stringValue(name);
  return text === null ? templatePieces(name) : [text];
}

/** `describe.skip.each(…)` as its words, from the left. */
function calleeWords(callee: unknown): string[] {
  if (isNode(callee, 'Identifier')) return [String(callee['name'])];
  if (isNode(callee, 'CallExpression')) return calleeWords(callee['callee']);
  if (isNode(callee, 'TaggedTemplateExpression')) return calleeWords(callee['tag']);
  if (!isNode(callee, 'MemberExpression') || !isNode(callee['property'])) return [];
  return [...calleeWords(callee['object']), String(callee['property']['name'])];
}

export interface Coverage {
  readonly untested: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

export function compareRules(rules: readonly string[], citations: readonly string[]): Coverage {
  const known = new Set(rules);
  const cited = new Set(citations);
  return {
    untested: [...known].filter((rule) => !cited.has(rule)),
    unknown: [...cited].filter((rule) => !known.has(rule)),
    repeated: rules.filter((rule, index) => rules.indexOf(rule) !== index),
  };
}
