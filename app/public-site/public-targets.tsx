import { useWords } from "../i18n/words-context.ts";
import { TargetList } from "../kit/target-list.tsx";
import type { PublicPageView } from "./public-page.view.ts";

/** What the body aims at itself, in place of a rank among others. */
export function PublicTargets({ content }: PublicPageView) {
  const { t } = useWords();
  const { targets, model, texts, summary } = content;
  if (targets === null || targets.size === 0) return null;
  return (
    <section id="cibles" className="flow" aria-labelledby="targets-title">
      <h2 id="targets-title">{t("published.targets.title")}</h2>
      <p>{texts.sentences.notBetter}</p>
      <TargetList {...{ targets, model, texts }} scores={summary.scores} />
    </section>
  );
}
