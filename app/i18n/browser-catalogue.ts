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

/** Of a page that follows a workshop. */
const loadRoom: Readonly<Record<Locale, Load>> = {
  fr: async () => {
    const [board, seat, workshops] = await Promise.all([
      import("../workshops/board.words.fr.json"),
      import("../workshops/seat.words.fr.json"),
      import("../workshops/words.fr.json"),
    ]);
    return flatten({ board: board.default, seat: seat.default, workshops: workshops.default });
  },
  en: async () => {
    const [board, seat, workshops] = await Promise.all([
      import("../workshops/board.words.en.json"),
      import("../workshops/seat.words.en.json"),
      import("../workshops/words.en.json"),
    ]);
    return flatten({ board: board.default, seat: seat.default, workshops: workshops.default });
  },
};

export async function loadBrowserCatalogue(
  locale: Locale,
  words: "room" | undefined,
): Promise<FlatCatalogue> {
  if (words === undefined) return load[locale]();
  const [always, room] = await Promise.all([load[locale](), loadRoom[locale]()]);
  return { ...always, ...room };
}
