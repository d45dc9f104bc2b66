// The part of the catalogue that scripted pages need, one small file a language, fetched before hydration.
import type { Locale } from "./locale.ts";
import { type FlatCatalogue, flatten } from "./words.ts";

type Load = () => Promise<FlatCatalogue>;

const load: Readonly<Record<Locale, Load>> = {
  fr: async () => {
    const [errors, kit, link, questions, shell] = await Promise.all([
      import("./errors.words.fr.json"),
      import("../kit/words.fr.json"),
      import("../start/link.words.fr.json"),
      import("../questions/words.fr.json"),
      import("../shell/words.fr.json"),
    ]);
    return flatten({
      errors: errors.default,
      kit: kit.default,
      link: link.default,
      questions: questions.default,
      shell: shell.default,
    });
  },
  en: async () => {
    const [errors, kit, link, questions, shell] = await Promise.all([
      import("./errors.words.en.json"),
      import("../kit/words.en.json"),
      import("../start/link.words.en.json"),
      import("../questions/words.en.json"),
      import("../shell/words.en.json"),
    ]);
    return flatten({
      errors: errors.default,
      kit: kit.default,
      link: link.default,
      questions: questions.default,
      shell: shell.default,
    });
  },
};

export function loadBrowserCatalogue(locale: Locale): Promise<FlatCatalogue> {
  return load[locale]();
}
