// The words of the few pages that run in the browser. i18next would take an eighth of their script budget,
// so values and plurals are filled in here; a test holds that every message reads as i18next writes it.
import type { Locale } from "./locale.ts";
import { formatsOf } from "./numbers-and-dates.ts";
import type { FlatCatalogue, MessageValues, Words } from "./words.ts";

export function browserWords(locale: Locale, catalogue: FlatCatalogue): Words {
  const plurals = new Intl.PluralRules(locale);
  const find = (key: string, count: string | number | undefined) =>
    typeof count === "number"
      ? (catalogue[`${key}_${plurals.select(count)}`] ?? catalogue[`${key}_other`] ?? catalogue[key])
      : catalogue[key];
  return {
    locale,
    t: (key, values = {}) => fill(find(key, values["count"]) ?? key, values),
    ...formatsOf(locale),
  };
}

function fill(message: string, values: MessageValues): string {
  return message.replace(/\{\{\s*(\w+)\s*\}\}/g, (_placeholder, name: string) => String(values[name] ?? ""));
}
