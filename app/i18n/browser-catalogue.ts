// The part of the catalogue that scripted pages need, one small file a language, fetched before hydration.
import type { Locale } from "./locale.ts";
import { type FlatCatalogue, flatten } from "./words.ts";

type Load = () => Promise<FlatCatalogue>;

const load: Readonly<Record<Locale, Load>> = {
  fr: async () => {
    const [answering, errors, link, shell] = await Promise.all([
      import("../questions/answering.words.fr.json"),
      import("../http/errors.words.fr.json"),
      import("../start/link.words.fr.json"),
      import("../shell/shell.words.fr.json"),
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
      import("../questions/answering.words.en.json"),
      import("../http/errors.words.en.json"),
      import("../start/link.words.en.json"),
      import("../shell/shell.words.en.json"),
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
