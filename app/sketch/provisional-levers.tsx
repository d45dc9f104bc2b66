import { useWords } from "../i18n/words-context.ts";
import { resultsPath } from "../kit/assessment-paths.ts";
import { leverReason } from "../results/lever-reason.ts";
import styles from "./sketch.module.css";
import type { SketchRadarProps } from "./sketch-radar.view.ts";

/** Three at most, said to be provisional: they follow the answers, and so few of them may yet change. */
export function ProvisionalLevers(page: SketchRadarProps) {
  const words = useWords();
  const { t } = words;
  const { address, texts, levers } = page;
  return (
    <section className="flow" aria-labelledby="levers-title">
      <h2 id="levers-title">{t("sketch.levers.title")}</h2>
      {levers.length === 0 ? (
        <p>{t("sketch.levers.none")}</p>
      ) : (
        <>
          <p>{t("sketch.levers.lead")}</p>
          <ol className={styles["levers"]}>
            {levers.map((lever) => (
              <li key={lever.id} className={styles["lever"]}>
                <h3>{texts.levers[lever.id]?.title ?? lever.id}</h3>
                <p>{leverReason(page, lever, words)}</p>
              </li>
            ))}
          </ol>
          <p>
            <a href={resultsPath(address)}>{t("sketch.levers.all")}</a>
          </p>
        </>
      )}
    </section>
  );
}
