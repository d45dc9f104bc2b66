import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { TypedWithin } from "../kit/typed-within.tsx";

/** Who decided an answer, when and why. */
export function DecisionLine({ who, at, reason }: Decision) {
  const { t, date } = useWords();
  const name = who.isErased ? t("questions.decided.erased") : (who.name ?? t("questions.decided.member"));
  return (
    <span className="preserved">
      <TypedWithin
        text={reason}
        sentence={(said) => t("questions.decided", { date: date(at), who: name, reason: said })}
      />
    </span>
  );
}
