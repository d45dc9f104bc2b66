import { useWords } from "../i18n/words-context.ts";
import type { MethodView } from "./method.view.ts";

export function MethodScores({ model }: Pick<MethodView, "model">) {
  const { t, percent } = useWords();
  return (
    <>
      <h2>{t("surveys.scores.title")}</h2>
      <ul>
        <li>
          {t("surveys.scores.dimension")} <code>{t("surveys.scores.formula")}</code>
        </li>
        <li>{t("surveys.scores.na")}</li>
        <li>{t("surveys.scores.unknown")}</li>
        <li>{t("surveys.scores.coverage", { coverage: percent(model.survey.scoring.coverageMin) })}</li>
        <li>{t("surveys.scores.overall")}</li>
        <li>{t("surveys.scores.rounding")}</li>
      </ul>
    </>
  );
}
