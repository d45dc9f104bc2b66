import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { MethodProps } from "./method-props.ts";

/** Every lever with what calls for it, so that a recommendation can be checked by hand. */
export function MethodLevers({ model, texts }: MethodProps) {
  const { t, list } = useWords();
  const names = surveyNames(model, texts);
  const { perLane } = model.survey.scoring.levers;
  return (
    <>
      <h2>{t("method.levers.title")}</h2>
      <p>{t("method.levers.rule")}</p>
      <p>
        {t("method.levers.pick", { count: perLane, perLane })} {t("method.levers.impact")}
      </p>
      <StackedTable
        caption={t("method.levers.caption")}
        columns={[
          { id: "lever", label: t("method.levers.lever") },
          { id: "effort", label: t("method.levers.effort") },
          { id: "impact", label: t("method.levers.impactColumn"), align: "end" },
          { id: "triggers", label: t("method.levers.triggers") },
        ]}
        rows={model.levers.map(({ id, effort, impact, triggers }) => ({
          id,
          cells: [
            names.lever(id),
            t(`method.levers.effort.${effort}`),
            impact,
            list(
              Object.entries(triggers).map(([indicator, level]) =>
                t("method.levers.trigger", { name: names.question(indicator), level }),
              ),
            ),
          ],
        }))}
      />
    </>
  );
}
