import { useWords } from "../i18n/words-context.ts";
import { LevelTag } from "../kit/level-tag.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { MethodView } from "./method.view.ts";

/** The named levels with their cut-offs, and the gate that keeps a mean from hiding a dimension. */
export function MethodLevels({ model, texts }: Pick<MethodView, "model" | "texts">) {
  const { t, number } = useWords();
  const { maturityLevels, scoring } = model.survey;
  const names = surveyNames(model, texts);
  const { gateFromLevel: level, gateMargin: margin } = scoring;
  return (
    <>
      <h2>{t("surveys.levels.title")}</h2>
      <table>
        <caption>{t("surveys.levels.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("surveys.levels.level")}</th>
            <th scope="col">{t("surveys.levels.from")}</th>
            <th scope="col">{t("surveys.levels.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {maturityLevels.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <LevelTag level={one.level} name={names.level(one.level)} />
              </th>
              <td>{number(one.from)}</td>
              <td>{names.levelMeaning(one.level)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("surveys.levels.between")}</p>
      <p>{t("surveys.levels.gate", { count: margin, level, name: names.level(level), margin })}</p>
    </>
  );
}
