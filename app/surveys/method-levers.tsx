import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { MethodView } from "./method.view.ts";

/** Every lever with what calls for it, so that a recommendation can be checked by hand. */
export function MethodLevers({ model, texts }: Pick<MethodView, "model" | "texts">) {
  const { t, list } = useWords();
  const names = surveyNames(model, texts);
  const lanes = model.survey.scoring.lanes.map(({ id }) => texts.lanes[id] ?? id);
  const { perLane, perDimension } = model.survey.scoring.levers;
  return (
    <>
      <h2>{t("surveys.levers.title")}</h2>
      <p>{t("surveys.levers.rule")}</p>
      <p>
        {t("surveys.levers.lanes", { count: perLane, perLane, lanes: list(lanes) })}{" "}
        {t("surveys.levers.each", { count: perDimension, perDimension })} {t("surveys.levers.blind")}{" "}
        {t("surveys.levers.impact")}
      </p>
      <StackedTable
        caption={t("surveys.levers.caption")}
        columns={[
          { id: "lever", label: t("surveys.levers.lever") },
          { id: "effort", label: t("surveys.levers.effort") },
          { id: "impact", label: t("surveys.levers.impactColumn"), align: "end" },
          { id: "triggers", label: t("surveys.levers.triggers") },
        ]}
        rows={model.levers.map(({ id, effort, impact, triggers }) => ({
          id,
          cells: [
            names.lever(id),
            t(`surveys.levers.effort.${effort}`),
            impact,
            list(
              Object.entries(triggers).map(([indicator, level]) =>
                t("surveys.levers.trigger", { name: names.question(indicator), level }),
              ),
            ),
          ],
        }))}
      />
    </>
  );
}
