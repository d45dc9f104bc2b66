import { useWords } from "../i18n/words-context.ts";
import type { MethodProps } from "./method-props.ts";

export function MethodScores({ model }: MethodProps) {
  const { t, percent } = useWords();
  return (
    <>
      <h2>{t("method.scores.title")}</h2>
      <ul>
        <li>{t("method.scores.dimension")}</li>
        <li>{t("method.scores.na")}</li>
        <li>{t("method.scores.unknown")}</li>
        <li>{t("method.scores.coverage", { coverage: percent(model.survey.scoring.coverageMin) })}</li>
        <li>{t("method.scores.overall")}</li>
        <li>{t("method.scores.rounding")}</li>
      </ul>
    </>
  );
}
