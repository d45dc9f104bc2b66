// A file of a questionnaire changed in one place, and what its format says of that. Places are written "sections/0/kind",
// since an id may hold a dot.
import type { z } from "zod";

/** The file with another value in this place; undefined: without it. */
export function changedAt(file: unknown, place: string, value: unknown): unknown {
  const [key = "", ...rest] = place.split("/");
  const inside = rest.length === 0 ? value : changedAt(valueAt(file, key), rest.join("/"), value);
  return Array.isArray(file)
    ? file.map((part, index) => (String(index) === key ? inside : part))
    : { ...(file as object), [key]: inside };
}

/** Of these values those that the format takes in this place. */
export function takenAt(
  { schema, file }: Format,
  place: string,
  values: readonly unknown[],
): readonly unknown[] {
  return values.filter((value) => schema.safeParse(changedAt(file, place, value)).success);
}

export interface Format {
  readonly schema: z.ZodType;
  /** One that fits. */
  readonly file: object;
}

/** Where a key may be left out. */
export function optionalPlaces(format: Format): readonly string[] {
  const keys = objectsIn(format.file).flatMap(([path, object]) =>
    Object.keys(object).map((key) => [...path, key].join("/")),
  );
  return keys.filter((place) => takenAt(format, place, [undefined]).length > 0);
}

/** Where another key is taken: records by id, and whatever the format forgets to close. */
export function openPlaces(format: Format): readonly string[] {
  const open = objectsIn(format.file).filter(
    ([path, object]) =>
      takenAt(format, [...path, "unknown"].join("/"), [Object.values(object)[0]]).length > 0,
  );
  return open.map(([path]) => path.join("/"));
}

function objectsIn(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly [readonly string[], object])[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]));
  return Array.isArray(value) ? inside : [[path, value], ...inside];
}

function valueAt(file: unknown, key: string): unknown {
  return Object.entries(file as object).find(([one]) => one === key)?.[1];
}
