// The stylesheet as engines of five years ago can read it, on the tree of Lightning CSS, which the build minifies it with.
// Lightning CSS itself writes nesting, light-dark() and ranges in older words. Two things are left to us: layers become an
// order and a weight, and what is asked of a container is asked of the window where containers are not known. In
// development the sheet is served as it is written.
import type { Rule, Selector, SelectorComponent, StyleSheet, Visitor } from "lightningcss";

/** By `layers.css`, in its order: what stands before the components weighs nothing, what stands after them more than any. */
const LAYERS: readonly Layer[] = [
  { name: "reset", weight: nothing },
  { name: "tokens", weight: nothing },
  { name: "base", weight: nothing },
  // Weighed as they are, and in this order: in the one sheet, styles beside components come before those of the root.
  { name: "skeleton", weight: (selector) => selector },
  { name: "components", weight: (selector) => selector },
  { name: "utilities", weight: anId },
  { name: "print", weight: anId },
];

interface Layer {
  readonly name: string;
  readonly weight: Weight;
}

type Weight = (selector: Selector) => Selector;

export const flatLayers = {
  StyleSheetExit: (sheet) => withoutNulls(flatten(sheet)),
} satisfies Visitor<never>;

/** Lightning CSS does not read back the nulls that it writes. */
function withoutNulls(sheet: StyleSheet): StyleSheet {
  return JSON.parse(
    JSON.stringify(sheet, function (this: unknown, _key, value: unknown) {
      return value === null && !Array.isArray(this) ? undefined : value;
    }),
  );
}

/** Throws on a layer that `layers.css` does not name. What stands in none (fonts, sheets of paper) goes first. */
function flatten(sheet: StyleSheet): StyleSheet {
  const outside: Rule[] = [];
  const inside = new Map(LAYERS.map((layer) => [layer.name, [] as Rule[]]));
  for (const rule of sheet.rules) {
    if (rule.type === "layer-statement") continue;
    if (rule.type !== "layer-block") outside.push(rule);
    else rulesOf(inside, rule.value.name?.join(".")).push(...rule.value.rules);
  }
  const layered = LAYERS.flatMap(({ name, weight }) => weighed(rulesOf(inside, name), weight));
  return { ...sheet, rules: [...outside, ...layered] };
}

function rulesOf(inside: ReadonlyMap<string, Rule[]>, name = "without a name"): Rule[] {
  const rules = inside.get(name);
  if (rules === undefined) throw new Error(`There is no weight for the layer “${name}”.`);
  return rules;
}

function weighed(rules: readonly Rule[], weight: Weight): Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.type === "style") {
      const { selectors, rules: nested = [] } = rule.value;
      const value = { ...rule.value, selectors: selectors.map(weight), rules: weighed(nested, weight) };
      return [{ type: "style", value }];
    }
    if (rule.type === "media")
      return [{ type: "media", value: { ...rule.value, rules: weighed(rule.value.rules, weight) } }];
    if (rule.type === "container") return ofContainer(rule.value, weight);
    return [rule];
  });
}

type Container = Extract<Rule, { readonly type: "container" }>["value"];

/** A window is a little wider than what stands in it: near enough for who would else get no narrow form at all. */
function ofContainer({ condition, loc, ...container }: Container, weight: Weight): readonly Rule[] {
  const rules = weighed(container.rules, weight);
  if (condition?.type !== "feature" || condition.value.name !== "width")
    throw new Error("A container may be asked for its width, once.");
  const feature = { ...condition.value, name: "width" as const };
  const query = { mediaType: "all", condition: { type: "feature" as const, value: feature } };
  const ofWindow: Rule = { type: "media", value: { loc, rules, query: { mediaQueries: [query] } } };
  const isUnknown = { type: "declaration", propertyId: { property: "container-type" }, value: "inline-size" };
  return [
    { type: "container", value: { ...container, condition, loc, rules } },
    { type: "supports", value: { loc, rules: [ofWindow], condition: { type: "not", value: isUnknown } } },
  ] as Rule[];
}

function nothing(selector: Selector): Selector {
  const { before, end } = cut(selector);
  return before.length === 0 ? end : [{ type: "pseudo-class", kind: "where", selectors: [before] }, ...end];
}

/** `:not(#\#)`: true of everything, since nothing is called so. */
function anId(selector: Selector): Selector {
  const { before, end } = cut(selector);
  return [...before, { type: "pseudo-class", kind: "not", selectors: [[{ type: "id", name: "#" }]] }, ...end];
}

/** Pseudo-elements end a selector and can stand in no `:where()`. */
function cut(selector: Selector): { readonly before: Selector; readonly end: SelectorComponent[] } {
  const place = selector.findIndex(({ type }) => type === "pseudo-element");
  const at = place === -1 ? selector.length : place;
  return { before: selector.slice(0, at), end: selector.slice(at) };
}
