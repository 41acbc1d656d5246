import type { SourceFile } from './source-file.ts';
import {
  isIdentifier,
  isNode,
  lineAt,
  parseSource,
  type SyntaxNode,
  stringValue,
  walk,
} from './syntax.ts';

export interface ImportLine {
  /** As written; null where it is computed while running. */
  readonly specifier: string | null;
  /** Gone after type stripping: brings types, no code. */
  readonly typeOnly: boolean;
  /** `export * from`. */
  readonly exportsAll: boolean;
  readonly line: number;
}

/** All ways in which one file reaches for another: static, dynamic, type-only, re-exports, worker addresses. */
export function readImports(file: SourceFile): ImportLine[] {
  return [...walk(parseSource(file))].flatMap((node) => {
    const found = importOf(node);
    return found === null ? [] : [{ ...found, line: lineAt(file.text, node.start) }];
  });
}

function importOf(node: SyntaxNode): Omit<ImportLine, 'line'> | null {
  const specifier = stringValue(node['source']);
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, typeOnly: node['importKind'] === 'type', exportsAll: false };
    case 'ExportNamedDeclaration':
      if (specifier === null) return null;
      return { specifier, typeOnly: node['exportKind'] === 'type', exportsAll: false };
    case 'ExportAllDeclaration':
      return { specifier, typeOnly: node['exportKind'] === 'type', exportsAll: true };
    case 'ImportExpression':
      return { specifier, typeOnly: false, exportsAll: false };
    case 'TSImportType':
      return { specifier, typeOnly: true, exportsAll: false };
    case 'NewExpression':
      return moduleAddressOf(node);
    default:
      return null;
  }
}

/** `new URL('./worker.ts', import.meta.url)`: how a worker names its module. */
function moduleAddressOf(node: SyntaxNode): Omit<ImportLine, 'line'> | null {
  if (!isIdentifier(node['callee'], 'URL') || !Array.isArray(node['arguments'])) return null;
  const [address, base] = node['arguments'];
  const specifier = stringValue(address);
  const isModule =
    specifier !== null && /\.tsx?$/.test(specifier) && isNode(base, 'MemberExpression');
  return isModule ? { specifier, typeOnly: false, exportsAll: false } : null;
}
