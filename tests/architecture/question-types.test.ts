// A type of question is one object (`app/domain/questions`) and one control (`app/questions`): everything else looks them
// up, so that a new type cannot be forgotten somewhere. This holds what the compiler cannot: that nothing else decides by
// the name of a type, and that no switch over a `type` has a branch for whatever else there may be.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import { questionSchema } from "../../app/domain/questions/question.schema.ts";
import { appSources, type Source } from "./sources.ts";

const HOME = /^app\/(domain\/questions|questions)\//;
/** Names that fields have too, or other things: they tell nothing of a question. */
const SHARED = ["value", "group", "list"];
const NAMES = questionSchema.options
  .map((option): string => option.shape.type.value)
  .filter((name) => !SHARED.includes(name));

describe("a type of question", () => {
  it("is decided on by name nowhere but at home", () => {
    const elsewhere = appSources().filter(({ path }) => !HOME.test(path));
    expect(elsewhere.flatMap(namedTypes)).toEqual([]);
  });

  it("meets no switch with a default, in the program or in what measures and tests it", () => {
    expect([...appSources(), ...testSources()].flatMap(openSwitches)).toEqual([]);
  });

  it.each([
    'switch (question.type) { case "ladder": break; }',
    'if (question.type !== "likert") leave();',
    'const isRadio = "yesno" === type;',
    'const isRadio = ["ladder", "yesno"].includes(question.type);',
  ])("is found decided on in %s", (text) => {
    expect(namedTypes({ path: "x.ts", text })).not.toEqual([]);
  });

  it.each([
    "switch (question.type) { default: }",
    "switch (type) { default: }",
    'switch (kindOf(question)) { case "ranking": default: }',
  ])("is found to meet a default in %s", (text) => {
    expect(openSwitches({ path: "x.ts", text })).toEqual(["x.ts:1"]);
  });

  it("is no switch over something else, and no word in a text", () => {
    const text = 'switch (answer.state) { case "dk": default: } say("ladder", percent(1));';
    expect([...openSwitches({ path: "x.ts", text }), ...namedTypes({ path: "x.ts", text })]).toEqual([]);
  });
});

function testSources(): readonly Source[] {
  const root = join(import.meta.dirname, "../..");
  return filesUnder(join(root, "tests"))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, "utf8") }));
}

/** Cases, comparisons and lists of names. */
function namedTypes(source: Source): readonly string[] {
  if (!NAMES.some((name) => source.text.includes(`"${name}"`))) return [];
  return placesOf(source, (node) => {
    if (ts.isCaseClause(node)) return isName(node.expression);
    if (ts.isBinaryExpression(node)) return isComparison(node) && [node.left, node.right].some(isName);
    return ts.isArrayLiteralExpression(node) && node.elements.some(isName);
  });
}

function openSwitches(source: Source): readonly string[] {
  if (!/\bswitch\b[\s\S]*\bdefault:/.test(source.text)) return [];
  return placesOf(source, (node) => {
    if (!ts.isSwitchStatement(node)) return false;
    const { clauses } = node.caseBlock;
    const isOverTypes =
      isType(node.expression) ||
      clauses.some((clause) => ts.isCaseClause(clause) && isName(clause.expression));
    return isOverTypes && clauses.some(ts.isDefaultClause);
  });
}

/** `question.type`, or `type` taken out of it. */
function isType(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "type";
  return ts.isIdentifier(node) && node.text === "type";
}

function isName(node: ts.Node): boolean {
  return ts.isStringLiteral(node) && NAMES.includes(node.text);
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

/** "app/x.ts:12" for each node that is meant. */
function placesOf({ path, text }: Source, isMeant: (node: ts.Node) => boolean): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kindOf(path));
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (isMeant(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1}`);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function kindOf(path: string): ts.ScriptKind {
  return path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}
