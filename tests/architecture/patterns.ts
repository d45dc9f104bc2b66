import ts from "typescript";
import type { Source } from "./sources.ts";

export interface WrittenPattern {
  readonly path: string;
  readonly pattern: RegExp;
}

/** Every pattern that is written in a file. */
export function patternsOf({ path, text }: Source): readonly WrittenPattern[] {
  if (!text.includes("/")) return [];
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const found: WrittenPattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ path, pattern: patternIn(node.text) });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** From how it is written: "/a+/gi". */
export function patternIn(written: string): RegExp {
  const end = written.lastIndexOf("/");
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}
