import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { useAskedQuestion } from "./question-context.ts";

/** Why it is asked, what a lawyer might check, and who knows best where no “don’t know” says it already. */
export function AboutQuestion() {
  const { sheet, rules } = useAskedQuestion();
  const { t, list } = useWords();
  const { why, legal } = sheet.words;
  return (
    <>
      {!sheet.dontKnow && sheet.roles.length > 0 && (
        <p className="muted">{t("questions.bestPlaced", { roles: list(sheet.roles) })}</p>
      )}
      {why !== undefined && (
        <Details summary={t("questions.why")}>
          <p>{why}</p>
        </Details>
      )}
      {legal !== undefined && (
        <Details summary={t("questions.legal")}>
          <p>{legal}</p>
          <p className="muted">{rules.legal}</p>
        </Details>
      )}
    </>
  );
}
