// The words of every page rendered on the server. Messages are compiled once, thirty times faster than i18next fills them in,
// which a results page of 250 messages feels; i18next says once what each form of a plural is. A test holds that all read
// the same.
import { createInstance } from "i18next";
import { type CompiledMessage, compileMessage } from "./compile-message.ts";
import { type Locale, locales } from "./locale.ts";
import { formatsOf } from "./numbers-and-dates.ts";
import { resources } from "./resources.ts";
import { type FlatCatalogue, flatten, type MessageValues, type Translate, type Words } from "./words.ts";

const wordsByLocale = new Map(locales.map((locale) => [locale, serverWords(locale)]));

export function wordsOf(locale: Locale): Words {
  const words = wordsByLocale.get(locale);
  if (words === undefined) throw new Error(`No catalogue for the language "${locale}"`);
  return words;
}

function serverWords(locale: Locale): Words {
  const catalogue = flatten(resources[locale]);
  const single = Object.entries(catalogue).filter(([key]) => !isPlural(key));
  const compiled = new Map(single.map(([key, message]) => [key, compileMessage(message)]));
  const plural = pluralMessages(locale, catalogue);
  const t: Translate = (key, values = {}) => (compiled.get(key) ?? plural(key, values))(values);
  return { locale, t, ...formatsOf(locale) };
}

function isPlural(key: string): boolean {
  return /_(one|other)$/.test(key);
}

/** Two counts of one category read the same message, so i18next is asked once for each. */
function pluralMessages(locale: Locale, catalogue: FlatCatalogue) {
  const chosen = i18nextMessages(locale, catalogue);
  const rules = new Intl.PluralRules(locale);
  const known = new Map<string, CompiledMessage>();
  return (key: string, { count }: MessageValues): CompiledMessage => {
    const form = `${key} ${typeof count === "number" ? rules.select(count) : ""}`;
    const message = known.get(form) ?? compileMessage(chosen(key, count));
    known.set(form, message);
    return message;
  };
}

/** The message as the catalogue writes it, its {{names}} not filled in. */
function i18nextMessages(locale: Locale, catalogue: FlatCatalogue) {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    defaultNS: "words",
    resources: { [locale]: { words: catalogue } },
  });
  return (key: string, count: MessageValues[string] | undefined) =>
    i18n.t(key, { ...(count === undefined ? {} : { count }), skipInterpolation: true });
}
