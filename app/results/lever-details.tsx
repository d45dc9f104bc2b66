import { useWords } from "../i18n/words-context.ts";
import { factsOf } from "./lever-facts.ts";
import styles from "./levers.module.css";
import type { SummaryProps } from "./summary-props.ts";

/** What a lever is, whoever takes it up: facts, first steps, reasons and where to find help. The same for a questionnaire. */
export function LeverDetails({ id, ...props }: SummaryProps & { readonly id: string }) {
  const words = useWords();
  const { t } = words;
  const lever = props.model.leverById.get(id);
  const text = props.texts.levers[id];
  if (lever === undefined || text === undefined) return null;
  return (
    <>
      <dl className={styles["facts"]}>
        {factsOf(props, lever, words).map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.detail}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{t("results.levers.why")}</strong> {text.why}
      </p>
      <p>
        <strong>{t("results.levers.effect")}</strong> {text.effect}
      </p>
      <div>
        <p className={styles["stepsTitle"]}>{t("results.levers.steps")}</p>
        <ol className={styles["steps"]}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {text.resources.length === 0 ? null : (
        <div>
          <p className={styles["stepsTitle"]}>{t("results.levers.resources")}</p>
          <ul className={styles["resources"]}>
            {text.resources.map((resource) => (
              <li key={resource.name}>
                <Resource {...resource} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Resource({ name, note, url }: SummaryProps["texts"]["levers"][string]["resources"][number]) {
  const { t } = useWords();
  if (url === undefined) return t("results.levers.resource", { name, note });
  return (
    <>
      <a href={url}>{name}</a>
      {t("results.levers.resourceNote", { note })}
    </>
  );
}
