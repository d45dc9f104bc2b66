import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { useAskedQuestion } from "./question-context.ts";

/** Folded: why it is asked, who knows best where no “don’t know” says it already, what a lawyer might check, and why something is not offered. */
export function AboutQuestion() {
  const { sheet, rules } = useAskedQuestion();
  const { t, list } = useWords();
  const { why, legal } = sheet.words;
  const notOffered = useNotOffered();
  const best = !sheet.dontKnow && sheet.roles.length > 0 ? list(sheet.roles) : undefined;
  if ([why, legal, notOffered, best].every((text) => text === undefined)) return null;
  return (
    <Details summary={t(legal === undefined ? "questions.why" : "questions.whyAndLegal")}>
      {why !== undefined && <p>{why}</p>}
      {best !== undefined && <p>{t("questions.bestPlaced", { roles: best })}</p>}
      {legal !== undefined && (
        <>
          <p>{legal}</p>
          <p className="muted">{rules.legal}</p>
        </>
      )}
      {notOffered !== undefined && <p className="muted">{notOffered}</p>}
    </Details>
  );
}

/** Only scored questions know "not applicable"; for the others there is nothing to explain. */
function useNotOffered(): string | undefined {
  const { sheet } = useAskedQuestion();
  const { t } = useWords();
  if (!("weight" in sheet.question) || sheet.notApplicable === "allowed") return undefined;
  return t(
    sheet.notApplicable === "never" ? "questions.notApplicableNever" : "questions.notApplicableNotNow",
  );
}
