import { DotRun } from "../charts/dot-run.tsx";
import { votesPerDot } from "../charts/dot-run-geometry.ts";
import type { Level } from "../domain/questions/level.ts";
import { useWords } from "../i18n/words-context.ts";
import styles from "./board.module.css";
import type { BoardQuestion, RevealedRound } from "./board.view.ts";
import { roundName } from "./round-sentences.ts";
import { StepDigit } from "./step-digit.tsx";

type VotesTableProps = Pick<BoardQuestion, "levels" | "rounds">;

/** A row a step, a column a round: dots to be seen from afar, numbers to be read. The band is the middle of the last round. */
export function VotesTable({ levels, rounds }: VotesTableProps) {
  const words = useWords();
  const { t } = words;
  const per = votesPerDot(rounds.flatMap(allCounts));
  const [low, high] = rounds.at(-1)?.result.median ?? [null, null];
  const isMedian = (level: Level) => low !== null && high !== null && level >= low && level <= high;
  return (
    <table className={styles["votes"]}>
      <caption>
        {t("board.votes.caption")} {per === 1 ? null : t("board.votes.per", { count: per })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("board.votes.step")}</th>
          {rounds.map(({ round }) => (
            <th key={round} scope="col">
              {roundName(round, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, label }) => (
          <tr key={level} data-median={isMedian(level) ? "" : undefined}>
            <th scope="row">
              <span className={styles["level"]}>
                <StepDigit level={level} />{" "}
                <span>
                  {label} {isMedian(level) ? <Middle /> : null}
                </span>
              </span>
            </th>
            {rounds.map((round) => (
              <Count key={round.round} count={countAt(round, level)} per={per} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t("questions.dontKnow")}</th>
          {rounds.map(({ round, result }) => (
            <Count key={round} count={result.dontKnow} per={per} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Middle() {
  const { t } = useWords();
  return <span className={styles["median"]}>({t("board.votes.median")})</span>;
}

function Count({ count, per }: { readonly count: number; readonly per: number }) {
  const { number } = useWords();
  return (
    <td>
      <span className={styles["count"]}>
        <span className={styles["number"]}>{number(count)}</span> <DotRun count={count} per={per} />
      </span>
    </td>
  );
}

function countAt({ result }: RevealedRound, level: Level): number {
  return result.counts.find((one) => one.level === level)?.count ?? 0;
}

function allCounts({ result }: RevealedRound): readonly number[] {
  return [...result.counts.map(({ count }) => count), result.dontKnow];
}
