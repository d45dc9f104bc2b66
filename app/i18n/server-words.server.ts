// The words of every page rendered on the server. i18next chooses plurals; every other message is compiled once, thirty
// times faster, which a results page of 250 messages feels. A test holds that both read the same.
import { createInstance } from "i18next";
import { compileMessage } from "./compile-message.ts";
import { type Locale, locales } from "./locale.ts";
import { formatsOf } from "./numbers-and-dates.ts";
import { resources } from "./resources.ts";
import { type FlatCatalogue, flatten, type Translate, type Words } from "./words.ts";

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
  const format = i18nextFormat(locale, catalogue);
  const t: Translate = (key, values) => compiled.get(key)?.(values) ?? format(key, values);
  return { locale, t, ...formatsOf(locale) };
}

function isPlural(key: string): boolean {
  return /_(one|other)$/.test(key);
}

function i18nextFormat(locale: Locale, catalogue: FlatCatalogue): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    defaultNS: "words",
    resources: { [locale]: { words: catalogue } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18n.t(key, { ...values });
}
