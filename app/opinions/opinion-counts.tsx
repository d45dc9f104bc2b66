import { DotStrip } from "../charts/dot-strip.tsx";
import type { OpinionGroup } from "../domain/opinions/opinion-group.ts";
import type { LevelChoice } from "../domain/opinions/opinion-page.types.ts";
import { useWords } from "../i18n/words-context.ts";
import styles from "./opinions.module.css";

interface OpinionCountsProps {
  readonly id: string;
  readonly group: OpinionGroup;
  readonly choices: readonly LevelChoice[];
  readonly caption: string;
}

/** How many chose each answer: a strip of dots, and the same numbers as a table. */
export function OpinionCounts({ id, group, choices, caption }: OpinionCountsProps) {
  const { t } = useWords();
  return (
    <>
      {group.median === null ? null : (
        <DotStrip
          id={id}
          counts={group.counts}
          median={group.median}
          medianName={t("opinions.strip.median")}
          words={{ title: caption, description: t("opinions.strip.description") }}
        />
      )}
      <table className={styles["counts"]}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("opinions.counts.answer")}</th>
            <th scope="col">{t("opinions.counts.count")}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ level, label }) => (
            <Row
              key={level}
              name={t("questions.level", { level })}
              meaning={label}
              count={group.counts[level] ?? 0}
            />
          ))}
          {group.dontKnow > 0 ? <Row name={t("questions.dontKnow")} count={group.dontKnow} /> : null}
          {group.notApplicable > 0 ? (
            <Row name={t("questions.notApplicable")} count={group.notApplicable} />
          ) : null}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly meaning?: string;
  readonly count: number;
}

function Row({ name, meaning, count }: RowProps) {
  const { number } = useWords();
  return (
    <tr>
      <th scope="row">
        {name}
        {meaning === undefined ? null : <span className={styles["meaning"]}> – {meaning}</span>}
      </th>
      <td>{number(count)}</td>
    </tr>
  );
}
