import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import styles from "./levers.module.css";
import type { ProjectedProps } from "./summary-props.ts";
import { SUPPOSING_FORM } from "./supposing.tsx";

/** The active levers that were not put forward, one line each; open when one of them is ticked. */
export function OtherLevers(props: ProjectedProps) {
  const { t } = useWords();
  const { summary, projection } = props;
  const shown = new Set(Object.values(summary.levers.lanes).flatMap((lane) => lane.map(({ id }) => id)));
  const others = summary.levers.all.filter(({ id }) => !shown.has(id));
  if (others.length === 0) return null;
  const ticked = projection?.levers ?? [];
  return (
    <Details
      summary={t("results.levers.others", { count: others.length })}
      open={others.some(({ id }) => ticked.includes(id))}
    >
      <p className="small">{t("results.levers.others.help")}</p>
      <ul className={styles["others"]}>
        {others.map((lever) => (
          <OtherLever key={lever.id} {...props} lever={lever} isTicked={ticked.includes(lever.id)} />
        ))}
      </ul>
    </Details>
  );
}

interface OtherLeverProps extends ProjectedProps {
  readonly lever: RecommendedLever;
  readonly isTicked: boolean;
}

/** Named with the one question that calls for it most. */
function OtherLever({ model, texts, lever, isTicked }: OtherLeverProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const effort = model.leverById.get(lever.id)?.effort ?? "M";
  const [lowest] = lever.because;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          name="leviers"
          value={lever.id}
          form={SUPPOSING_FORM}
          defaultChecked={isTicked}
        />
        <span>
          {names.lever(lever.id)}{" "}
          <small>
            {t("results.levers.other", {
              effort: t(`results.levers.effortName.${effort}`),
              question: names.question(lowest?.indicator ?? ""),
              level: lowest?.level ?? 0,
            })}
          </small>
        </span>
      </label>
    </li>
  );
}
