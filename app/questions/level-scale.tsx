import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { useAskedQuestion } from "./question-context.ts";

/** For an answer that is a number or a count: which level each range of it reaches. Nothing where the help says it. */
export function LevelScale() {
  const { sheet } = useAskedQuestion();
  const { t } = useWords();
  if (sheet.levels.length === 0) return null;
  return (
    <Details summary={t("questions.scale")}>
      <ul>
        {sheet.levels.map((level) => (
          <li key={level.id}>
            {t("questions.level", { level: level.id })} – {level.label}
          </li>
        ))}
      </ul>
    </Details>
  );
}
