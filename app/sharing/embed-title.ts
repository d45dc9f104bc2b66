import type { Words } from "../i18n/words.ts";
import type { PublishedAnswer } from "../public-site/published-answer.view.ts";

/** What a frame is about, as its title says it. */
export function embedTitle(answer: PublishedAnswer, { t }: Words): string {
  if (answer.kind === "withdrawn") return t("published.withdrawn.title", { name: answer.view.body.name });
  const { body, edition } = answer.view.content;
  return t("published.embed.title", { name: body.name, edition });
}
