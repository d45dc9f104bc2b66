// Which stores a source reads from what a use case is given, whatever the way of writing it.
import ts from "typescript";
import type { Source } from "./sources.ts";

const HOLDER_TYPE = /\b(\w*Deps|Stores)\b/;
const HOLDER_NAMES = ["deps", "stores"];

/** Room by the name under which wiring opens its store. */
export function storeOwners(openStores: string): ReadonlyMap<string, string> {
  const rooms = new Map(
    [...openStores.matchAll(/import \{ (create\w+Store) \} from "\.\.\/([a-z-]+)\//g)].map(
      ([, create = "", room = ""]) => [create, room] as const,
    ),
  );
  const opened = [...openStores.matchAll(/^ +(\w+): (create\w+Store)\(/gm)];
  return new Map(
    opened.map(([, store = "", create = ""]) => {
      const room = rooms.get(create);
      if (room === undefined) throw new Error(`no import says which room ${create} is of`);
      return [store, room] as const;
    }),
  );
}

/** Their names, each once, in alphabetical order. */
export function storesUsedIn({ path, text }: Source, stores: ReadonlySet<string>): readonly string[] {
  if (!/deps|stores/i.test(text)) return [];
  const used = new Set<string>();
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const holders = new Set([...HOLDER_NAMES, ...typedHolders(file)]);
  walk(file, (node) => {
    for (const name of namesReadBy(node, holders)) if (stores.has(name)) used.add(name);
  });
  return [...used].sort();
}

/** Parameters and constants whose written type says that they hold stores. */
function typedHolders(file: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  walk(file, (node) => {
    const isDeclared = ts.isParameter(node) || ts.isVariableDeclaration(node);
    if (isDeclared && ts.isIdentifier(node.name) && saysHolder(node)) names.push(node.name.text);
  });
  return names;
}

function saysHolder({ type }: ts.ParameterDeclaration | ts.VariableDeclaration): boolean {
  return type !== undefined && HOLDER_TYPE.test(type.getText());
}

function namesReadBy(node: ts.Node, holders: ReadonlySet<string>): readonly string[] {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return isHolder(node.expression, holders) ? [keyOf(node)] : [];
  return ts.isObjectBindingPattern(node) && opensHolder(node.parent, holders) ? namesTaken(node) : [];
}

/** Empty when it is only known at run time. */
function keyOf(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  if (ts.isPropertyAccessExpression(access)) return access.name.text;
  const { argumentExpression: key } = access;
  return ts.isStringLiteral(key) ? key.text : "";
}

/** `deps`, or `context.deps`. */
function isHolder(expression: ts.Expression, holders: ReadonlySet<string>): boolean {
  if (ts.isPropertyAccessExpression(expression)) return HOLDER_NAMES.includes(expression.name.text);
  return ts.isIdentifier(expression) && holders.has(expression.text);
}

/** `{ accounts }: Deps`, `const { accounts } = deps`, `{ deps: { accounts } }`. */
function opensHolder(declared: ts.Node, holders: ReadonlySet<string>): boolean {
  if (ts.isBindingElement(declared)) return HOLDER_NAMES.includes(declared.propertyName?.getText() ?? "");
  if (!ts.isParameter(declared) && !ts.isVariableDeclaration(declared)) return false;
  const { initializer } = declared;
  return saysHolder(declared) || (initializer !== undefined && isHolder(initializer, holders));
}

function namesTaken({ elements }: ts.ObjectBindingPattern): readonly string[] {
  return elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
