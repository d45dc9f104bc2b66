// What a page asks of its language. A key is "namespace.key" as the French catalogue spells it; a plural is
// asked by its name without `_one` or `_other`, with `count` among the values.
import type { Locale } from "./locale.ts";
import type { Formats } from "./numbers-and-dates.ts";
import type { Namespace, Resources } from "./resources.ts";

type WithoutPlural<Key> = Key extends `${infer Name}_${"one" | "other"}` ? Name : Key;
type KeyIn<N extends Namespace> = `${N}.${WithoutPlural<keyof Resources[N] & string>}`;

export type MessageKey = { [N in Namespace]: KeyIn<N> }[Namespace];
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export interface Words extends Formats {
  readonly locale: Locale;
  readonly t: Translate;
}

/** One catalogue with its full keys: { "shell.skip": "Aller au contenu" }. */
export type FlatCatalogue = Readonly<Record<string, string>>;

export function flatten(namespaces: Readonly<Partial<Record<Namespace, FlatCatalogue>>>): FlatCatalogue {
  const entries = Object.entries(namespaces).flatMap(([namespace, messages]) =>
    Object.entries(messages).map(([key, message]) => [`${namespace}.${key}`, message] as const),
  );
  return Object.fromEntries(entries);
}
