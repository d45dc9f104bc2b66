// Title and description of a published page: what a search engine and a shared link show of it.
import type { Words } from "../i18n/words.ts";
import { type PageHandle, pageHandle } from "../kit/page-handle.ts";
import { PageView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { publicSentence } from "./public-sentences.ts";
import type { PublishedAnswer } from "./published-answer.view.ts";

/** Nothing of what was withdrawn stands in either. */
export const publicHandle: PageHandle = pageHandle({
  title: (words, data) => titleOf(words, PageView.read<PublishedAnswer>(data)),
  description: (words, data) => {
    const answer = PageView.read<PublishedAnswer>(data);
    return answer.kind === "withdrawn"
      ? titleOf(words, answer)
      : `${publicSentence(answer.view.content, words)} ${words.t("published.declared")}`;
  },
  picture: (words, data) => {
    const answer = PageView.read<PublishedAnswer>(data);
    // It shows the latest version, and would say something else than an older one.
    if (answer.kind === "withdrawn" || answer.view.standing.kind === "preview") return null;
    const { content, standing, locale } = answer.view;
    if (!standing.isLatest) return null;
    const { body, edition, hash } = content;
    const path = pathTo("share-picture", { locale, slug: body.slug, edition });
    // Whoever shows links keeps a picture for its address: another document has another one.
    const alt = words.t("published.picture.what", { sentence: publicSentence(content, words) });
    return { path: `${path}?v=${hash.slice(0, 12)}`, alt };
  },
});

function titleOf({ t }: Words, answer: PublishedAnswer): string {
  if (answer.kind === "withdrawn") return t("published.withdrawn.title", { name: answer.view.body.name });
  const { content, standing } = answer.view;
  const { edition, body } = content;
  return standing.kind === "published" && !standing.isLatest
    ? t("published.title.version", { name: body.name, edition, number: standing.number })
    : t("published.title", { name: body.name, edition });
}
