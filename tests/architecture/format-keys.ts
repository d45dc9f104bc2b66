// Every field that a schema of the format knows, by its path: `scoring.target.floor`, `roles[].id`, `roles.*.label`.
// Shapes that have a name of their own (Question, Field, Condition…) are not entered: they are walked by themselves.
import { z } from "zod";

export interface FormatKey {
  /** Whether it must be there in every shape that has it. */
  readonly isNeeded: boolean;
  /** The values it may only have, where they are listed: types, kinds, languages… */
  readonly values: readonly string[];
}

interface JsonSchema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type Keys = Map<string, FormatKey>;

/** The keys of a schema, or of one of the named shapes inside it. */
export function formatKeys(schema: z.ZodType, named?: string): ReadonlyMap<string, FormatKey> {
  return keysOf(named === undefined ? jsonSchema(schema) : shapeNamed(schema, named));
}

/** The keys of each member of a named union, by the `type` of the member. */
export function keysByType(
  schema: z.ZodType,
  named: string,
): ReadonlyMap<string, ReadonlyMap<string, FormatKey>> {
  return new Map(
    (shapeNamed(schema, named).oneOf ?? []).map((member) => [
      String(member.properties?.["type"]?.const),
      keysOf(member),
    ]),
  );
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: "draft-7", io: "input" }) as JsonSchema;
}

function shapeNamed(schema: z.ZodType, name: string): JsonSchema {
  const shape = jsonSchema(schema).definitions?.[name];
  if (shape === undefined) throw new Error(`The format has no shape called "${name}".`);
  return shape;
}

function keysOf(shape: JsonSchema): Keys {
  const keys: Keys = new Map();
  enter(shape, "", keys);
  return keys;
}

function enter(shape: JsonSchema, path: string, keys: Keys): void {
  if (shape.$ref !== undefined) return;
  addValues(valuesOf(shape), path, keys);
  for (const key of Object.keys(shape.properties ?? {})) addKey(shape, key, { path: under(path, key), keys });
  for (const [at, inner] of innerShapes(shape, path)) enter(inner, at, keys);
}

function under(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** Met again in another shape of a union, a key is needed only if it was so far. */
function addKey(shape: JsonSchema, key: string, { path, keys }: { path: string; keys: Keys }): void {
  const known = keys.get(path) ?? { isNeeded: true, values: [] };
  const isNeeded = known.isNeeded && (shape.required?.includes(key) ?? false);
  keys.set(path, { ...known, isNeeded });
}

function innerShapes(shape: JsonSchema, path: string): readonly (readonly [string, JsonSchema])[] {
  const { properties = {}, items = [], additionalProperties: others, anyOf, oneOf, allOf } = shape;
  return [
    ...Object.entries(properties).map(([key, inner]) => [under(path, key), inner] as const),
    ...[items].flat().map((item) => [`${path}[]`, item] as const),
    ...(typeof others === "object" ? [[`${path}.*`, others] as const] : []),
    ...[anyOf, oneOf, allOf].flatMap((options) => (options ?? []).map((option) => [path, option] as const)),
  ];
}

function valuesOf(shape: JsonSchema): readonly unknown[] {
  return "const" in shape ? [shape.const] : (shape.enum ?? []);
}

/** The values of the items of a list belong to the list. */
function addValues(values: readonly unknown[], path: string, keys: Keys): void {
  const at = path.replace(/(\[\]|\.\*)+$/, "");
  const key = keys.get(at);
  if (key === undefined || values.length === 0) return;
  keys.set(at, { ...key, values: [...new Set([...key.values, ...values.map(String)])] });
}
