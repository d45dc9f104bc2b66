import { dimensionMark } from "../charts/dimension-mark.ts";
import { useWords } from "../i18n/words-context.ts";
import { sectionPath } from "../kit/assessment-paths.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import styles from "./sketch.module.css";
import type { SketchRadarProps } from "./sketch-radar.view.ts";

/** What is left, dimension by dimension. */
export function RefineSections({ address, texts, sections, mayAnswer }: SketchRadarProps) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="refine-title">
      <h2 id="refine-title">{t("sketch.refine.title")}</h2>
      <p>{t("sketch.refine.lead")}</p>
      <ul className={styles["sections"]}>
        {sections.map(({ id, place, open }) => {
          const name = texts.sections[id]?.title ?? id;
          return (
            <li key={id}>
              <DimensionChip mark={dimensionMark(place)} />{" "}
              {mayAnswer ? <a href={sectionPath(address, id)}>{name}</a> : name}{" "}
              <span className="muted">
                {open === 0 ? t("sketch.refine.full") : t("sketch.refine.open", { count: open })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
