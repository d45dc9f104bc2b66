import type { Words } from "../i18n/words.ts";
import { publicRows } from "../public-site/profile-parts.ts";
import type { PublicPageView } from "../public-site/public-page.view.ts";
import { levelText, scoreInShort } from "../public-site/public-sentences.ts";
import type { SharePicture } from "./share-picture.ts";

/** What a picture of a published result says, in the words of its page. */
export function pictureOf({ content }: PublicPageView, words: Words): SharePicture {
  const { t } = words;
  const { body, edition, texts } = content;
  return {
    brand: t("kit.brand"),
    name: body.name,
    about: t("published.picture.about", { edition }),
    place: levelText(content, words),
    firm: [t("published.declared"), scoreInShort(content, words)].filter((one) => one !== null).join(" "),
    fictional: body.isDemonstration ? texts.sentences.demonstration : null,
    rows: publicRows(content, words),
  };
}
