// What a posted form says, by name. A file where a text is expected is read as if the field was not there.

/** Name of a form field -> what it holds; several values for a name that is repeated. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface FormEntries {
  readonly get: (name: string) => string | null;
  readonly getAll: (name: string) => readonly string[];
}

export function formEntries(pairs: Iterable<readonly [string, unknown]>): FormEntries {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (typeof value !== "string") continue;
    const sameName = values.get(name);
    if (sameName) sameName.push(value);
    else values.set(name, [value]);
  }
  return { get: (name) => values.get(name)?.[0] ?? null, getAll: (name) => values.get(name) ?? [] };
}

/** The form that would be posted if a page filled with these values was sent as it is. */
export function entriesOfValues(values: FormValues): FormEntries {
  return formEntries(
    Object.entries(values).flatMap(([name, held]) => [held].flat().map((value) => [name, value] as const)),
  );
}

/** Said once for all questions of a page: which form it is. */
const OF_THE_PAGE = "form";

/** The part of a form whose names start with `prefix`, read without it: one question among those of a page. */
export function scoped(entries: FormEntries, prefix: string): FormEntries {
  return {
    get: (name) => entries.get(name === OF_THE_PAGE ? name : prefix + name),
    getAll: (name) => entries.getAll(prefix + name),
  };
}
