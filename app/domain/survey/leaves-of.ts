// A value of JSON as a flat list: what it says in the end, by where it says it.

/** Path ("options.yes.level", "steps.1") -> what stands there, as a text. */
export type Leaves = ReadonlyMap<string, string>;

/**
 * Parts with an `id` are told by it, other ones by their place from 1. A list of ids or numbers is one leaf, and so is the
 * order of parts that have an id. What is undefined says nothing.
 */
export function leavesOf(value: unknown): Leaves {
  return new Map(leavesIn(value, ""));
}

type Leaf = readonly [path: string, text: string];
type Part = readonly [name: string, value: unknown];

function leavesIn(value: unknown, path: string): readonly Leaf[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  if (!Array.isArray(value)) return leavesOfParts(Object.entries(value), path);
  if (value.every(isShort)) return [[path, value.join(", ")]];
  const names = value.map((part: unknown, index) => idOf(part) ?? `${index + 1}`);
  const order: readonly Leaf[] = value.every(hasId) ? [[path, names.join(", ")]] : [];
  return [
    ...order,
    ...leavesOfParts(
      value.map((part: unknown, index): Part => [names[index] ?? "", part]),
      path,
    ),
  ];
}

function leavesOfParts(parts: readonly Part[], path: string): readonly Leaf[] {
  return parts.flatMap(([name, part]) => leavesIn(part, path === "" ? name : `${path}.${name}`));
}

function hasId(part: unknown): boolean {
  return idOf(part) !== undefined;
}

function idOf(part: unknown): string | undefined {
  return typeof part === "object" && part !== null && "id" in part ? String(part.id) : undefined;
}

/** An id or a number: of texts, each is told apart. */
function isShort(part: unknown): boolean {
  return typeof part === "number" || (typeof part === "string" && !/[\s,]/.test(part));
}
