import ts from "typescript";
import type { Source } from "./sources.ts";

export interface WrittenPattern {
  readonly path: string;
  readonly pattern: RegExp;
}

/** By text: several tests ask the same files. */
const found = new Map<string, readonly WrittenPattern[]>();

/** Every pattern that is written in a file. */
export function patternsOf(source: Source): readonly WrittenPattern[] {
  const name = `${source.path}\n${source.text}`;
  const patterns = found.get(name) ?? patternsIn(source);
  found.set(name, patterns);
  return patterns;
}

function patternsIn({ path, text }: Source): readonly WrittenPattern[] {
  if (!text.includes("/")) return [];
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const patterns: WrittenPattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ path, pattern: patternIn(node.text) });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return patterns;
}

/** From how it is written: "/a+/gi". */
export function patternIn(written: string): RegExp {
  const end = written.lastIndexOf("/");
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}
