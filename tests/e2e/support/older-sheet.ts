// The stylesheet as an engine of five years ago reads it: what it does not know it leaves out, a rule for one selector, a
// declaration for one value, a block for one condition.
import { type Declaration, type Rule, type SupportsCondition, transform, type Visitor } from "lightningcss";

export interface Engine {
  /** Pseudo-classes; a rule with one of them goes whole. */
  readonly selectors: readonly string[];
  readonly properties: readonly string[];
  /** What no value may hold, on the tree of Lightning CSS. */
  readonly values: readonly RegExp[];
}

const ALTERNATIVE_TEXT = /"name":"content".*"delim","value":"\/"/;
const SUBGRID = /"value":"subgrid"/;
/** Younger than all three: colours by theme or mixed, heights of what phones show. */
const YOUNGER = [/light-dark/, /color-mix/, /"unit":"[dls]v[hw]"/];
const YOUNGER_PROPERTIES = ["container-type", "text-wrap"];

/** The oldest that the build is made for, and what pages might use that came after them (caniuse.com). */
export const engines = {
  "Safari 15.0": {
    selectors: ["has", "focus-visible"],
    properties: [...YOUNGER_PROPERTIES, "accent-color", "size-adjust"],
    values: [...YOUNGER, ALTERNATIVE_TEXT, SUBGRID, /"overflow-wrap","value":"anywhere"/],
  },
  "Firefox 94": {
    selectors: ["has"],
    properties: YOUNGER_PROPERTIES,
    values: [...YOUNGER, ALTERNATIVE_TEXT],
  },
  "Chrome 96": { selectors: ["has"], properties: YOUNGER_PROPERTIES, values: [...YOUNGER, SUBGRID] },
} as const satisfies Readonly<Record<string, Engine>>;

/** Throws on a query of the window that is written as a range (`width <= 34rem`): the tree does not tell it from older ones. */
export function asReadBy(engine: Engine, css: string): string {
  if (/@media[^{]*[<>]/.test(css))
    throw new Error("None of the engines knows ranges in a query of the window.");
  const visitor: Visitor<never> = {};
  visitor.StyleSheetExit = (sheet) => withoutNulls({ ...sheet, rules: sheet.rules.flatMap(known(engine)) });
  return transform({ filename: "sheet.css", code: Buffer.from(css), visitor }).code.toString();
}

/** Lightning CSS does not read back the nulls that it writes. */
function withoutNulls<T>(tree: T): T {
  return JSON.parse(
    JSON.stringify(tree, function (this: unknown, _key, value: unknown) {
      return value === null && !Array.isArray(this) ? undefined : value;
    }),
  );
}

const UNKNOWN = ["container", "layer-block", "layer-statement", "nesting"];

const known =
  (engine: Engine) =>
  (rule: Rule): readonly Rule[] => {
    if (UNKNOWN.includes(rule.type)) return [];
    if (rule.type === "style") return styleOf(engine, rule);
    return rule.type === "media" || rule.type === "supports" ? blockOf(engine, rule) : [rule];
  };

type Block = Extract<Rule, { readonly type: "media" | "supports" }>;

/** What is asked of the engine and holds is written without its condition: the browser of the test would judge it by itself. */
function blockOf(engine: Engine, block: Block): readonly Rule[] {
  const rules = block.value.rules.flatMap(known(engine));
  if (block.type === "media") return [{ ...block, value: { ...block.value, rules } }];
  return isMet(engine, block.value.condition) ? rules : [];
}

type StyleRule = Extract<Rule, { readonly type: "style" }>;

/** None of the three knows a rule inside of another. */
function styleOf(engine: Engine, { value }: StyleRule): readonly Rule[] {
  const selectors = JSON.stringify(value.selectors);
  if (engine.selectors.some((name) => selectors.includes(`"kind":"${name}"`))) return [];
  const { declarations = [], importantDeclarations = [] } = value.declarations ?? {};
  const isKnown = (declaration: Declaration) => {
    const text = JSON.stringify(declaration);
    const isNamed = engine.properties.some((name) => new RegExp(`"(property|name)":"${name}"`).test(text));
    return !isNamed && !engine.values.some((pattern) => pattern.test(text));
  };
  const kept = {
    declarations: declarations.filter(isKnown),
    importantDeclarations: importantDeclarations.filter(isKnown),
  };
  return [{ type: "style", value: { ...value, declarations: kept, rules: [] } }];
}

/** The two kinds of condition that the sheet holds, and what stands around them. Throws on any other. */
function isMet(engine: Engine, condition: SupportsCondition): boolean {
  if (condition.type === "not") return !isMet(engine, condition.value);
  if (condition.type === "selector")
    return !engine.selectors.some((name) => condition.value.includes(`:${name}`));
  if (condition.type !== "declaration") throw new Error(`What is ${condition.type} of @supports?`);
  const { property } = condition.propertyId;
  const text = `"name":"${property}" "delim","value":"${condition.value.includes("/") ? "/" : ""}"`;
  return !engine.properties.includes(property) && !engine.values.some((value) => value.test(text));
}
