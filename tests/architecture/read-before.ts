// Finds what a use case reads before the transaction that writes. Whatever it decides by that may be wrong by the time
// it writes: two presses at once both find nothing in their way. Reads the sources as a tree, without their types.
import ts from "typescript";
import type { Source } from "./sources.ts";

export interface ReadBefore {
  /** "app/team/invite.server.ts invite". */
  readonly where: string;
  /** "deps.memberships", or "inviterOf(deps)": a function that is handed everything may read anything. */
  readonly what: string;
}

/** What is no store: it never changes while the server runs, or decides nothing. */
const HARMLESS = [
  ...["definitions", "directory", "evidenceLimits", "mailer", "site", "showsDemonstrations"],
  ...["newToken", "newReadableKey", "now", "post", "writer", "transact"],
];

interface Function {
  readonly name: string;
  readonly path: string;
  readonly body: ts.Node;
}

export function readsBefore(sources: readonly Source[]): readonly ReadBefore[] {
  const functions = sources.flatMap(functionsOf);
  const writers = writersAmong(functions);
  return functions.flatMap(({ name, path, body }) => {
    const call = calls(body).find((one) => isTransaction(one, writers));
    return call === undefined
      ? []
      : readsUntil(body, call).map((what) => ({ where: `${path} ${name}`, what }));
  });
}

function functionsOf({ path, text }: Source): readonly Function[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((one) =>
    ts.isFunctionDeclaration(one) && one.name !== undefined && one.body !== undefined
      ? [{ name: one.name.text, path, body: one.body }]
      : [],
  );
}

/** Names of the functions that open a transaction, by themselves or through another one. */
function writersAmong(functions: readonly Function[]): ReadonlySet<string> {
  const writers = new Set<string>();
  for (let known = -1; known < writers.size; ) {
    known = writers.size;
    for (const { name, body } of functions)
      if (calls(body).some((one) => isTransaction(one, writers))) writers.add(name);
  }
  return writers;
}

/** A use case is handed everything first; a function of the same name that is not is another one. */
function isTransaction(call: ts.CallExpression, writers: ReadonlySet<string>): boolean {
  const text = call.expression.getText();
  const isUseCase = writers.has(text) && call.arguments[0]?.getText() === "deps";
  return isUseCase || /(^|\.)(writer\.run|transact)$/.test(text);
}

/** In the order of the text; what a function within would call is not called here. */
function calls(node: ts.Node): readonly ts.CallExpression[] {
  return within(node).filter(ts.isCallExpression);
}

function within(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isFunctionLike(one)) return;
    found.push(one);
    ts.forEachChild(one, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** What the call is handed is worked out before it, too. */
function readsUntil(body: ts.Node, transaction: ts.CallExpression): readonly string[] {
  const isBefore = (node: ts.Node) =>
    node.getEnd() <= transaction.getStart() || transaction.arguments.some((one) => contains(one, node));
  return within(body)
    .filter(isBefore)
    .flatMap((node) => readOf(node, transaction) ?? []);
}

function contains(outer: ts.Node, node: ts.Node): boolean {
  return node !== outer && node.getStart() >= outer.getStart() && node.getEnd() <= outer.getEnd();
}

function readOf(node: ts.Node, transaction: ts.CallExpression): string | undefined {
  if (!ts.isIdentifier(node) || node.text !== "deps" || node.parent === transaction) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return HARMLESS.includes(parent.name.text) ? undefined : `deps.${parent.name.text}`;
  if (ts.isCallExpression(parent)) return `${parent.expression.getText()}(deps)`;
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
    return parent.name.elements
      .map((one) => (one.propertyName ?? one.name).getText())
      .filter((name) => !HARMLESS.includes(name))
      .map((name) => `deps.${name}`)[0];
  return `deps in ${parent.getText()}`;
}
