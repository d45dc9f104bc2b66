import type { CheckedSection } from "../domain/answers/checked-section.ts";
import { useWords } from "../i18n/words-context.ts";

/** How many questions have no answer of any kind, and how many of them the score depends on. */
export function OpenQuestions({ sections }: { readonly sections: readonly CheckedSection[] }) {
  const { t } = useWords();
  const open = sections
    .flatMap(({ answers }) => answers)
    .filter(({ content }) => content.answer.state === "unanswered");
  const scored = open.filter(({ sheet }) => "weight" in sheet.question).length;
  if (open.length === 0) return <p>{t("answering.check.complete")}</p>;
  return (
    <p>
      {t("answering.check.open", { count: open.length })}{" "}
      {scored === 0 ? t("answering.check.openUnscored") : t("answering.check.openScored", { count: scored })}
    </p>
  );
}
