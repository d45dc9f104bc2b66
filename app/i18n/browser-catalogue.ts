// The part of the catalogue that scripted pages need, one small file a language, fetched before hydration.
import type { Locale } from "./locale.ts";
import { type FlatCatalogue, flatten } from "./words.ts";

type Load = () => Promise<FlatCatalogue>;

const load: Readonly<Record<Locale, Load>> = {
  fr: async () => {
    const [answering, errors, link, shell] = await Promise.all([
      import("./locales/fr/answering.json"),
      import("./locales/fr/errors.json"),
      import("./locales/fr/link.json"),
      import("./locales/fr/shell.json"),
    ]);
    return flatten({
      answering: answering.default,
      errors: errors.default,
      link: link.default,
      shell: shell.default,
    });
  },
  en: async () => {
    const [answering, errors, link, shell] = await Promise.all([
      import("./locales/en/answering.json"),
      import("./locales/en/errors.json"),
      import("./locales/en/link.json"),
      import("./locales/en/shell.json"),
    ]);
    return flatten({
      answering: answering.default,
      errors: errors.default,
      link: link.default,
      shell: shell.default,
    });
  },
};

export function loadBrowserCatalogue(locale: Locale): Promise<FlatCatalogue> {
  return load[locale]();
}
