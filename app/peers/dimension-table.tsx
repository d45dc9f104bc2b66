import type { ReactNode } from "react";
import type { AmongDimension } from "../domain/peers/among-published.ts";
import type { DimensionScore } from "../domain/scoring/score.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { scoreCells } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { textOf } from "./peer-sentences.ts";
import styles from "./peers.module.css";
import type { PeersView, Published } from "./peers.view.ts";

/** From so many on the names unfold: nine tables of them are longer than anybody reads. */
const FOLDED_FROM = 12;

interface DimensionTableProps {
  readonly own: PeersView["own"];
  readonly published: Published;
  readonly dimension: AmongDimension;
  readonly label: string;
}

/** The figures of one drawing: one’s own first, the others by address, what lies in the middle last. */
export function DimensionTable({ own, published, dimension, label }: DimensionTableProps) {
  const { t } = useWords();
  const isFolded = dimension.others.length >= FOLDED_FROM;
  const ownRow =
    dimension.own === null ? null : (
      <ScoreRow name={<strong>{own.body.name}</strong>} score={dimension.own} newest={published.newest} />
    );
  const others = <OtherRows published={published} dimension={dimension} />;
  return (
    <div>
      <Scores caption={t("peers.table.caption", { dimension: label })}>
        {ownRow}
        {isFolded ? null : others}
        <Middle {...dimension} />
      </Scores>
      {isFolded ? (
        <Details summary={t("peers.table.all", { n: dimension.others.length })}>
          <Scores caption={t("peers.table.captionAll", { dimension: label })}>{others}</Scores>
        </Details>
      ) : null}
    </div>
  );
}

function Scores({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <table className={styles["scores"]}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("findings.column.body")}</th>
          <th scope="col">{t("kit.table.score")}</th>
          <th scope="col">{t("kit.table.bounds")}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function OtherRows({ published, dimension }: Pick<DimensionTableProps, "published" | "dimension">) {
  return dimension.others.map(({ place, score }) => {
    const body = published.others[place]?.content.body;
    return body === undefined ? null : (
      <ScoreRow key={body.slug} name={body.name} score={score} newest={published.newest} />
    );
  });
}

interface ScoreRowProps extends Pick<Published, "newest"> {
  readonly name: ReactNode;
  readonly score: DimensionScore;
}

/** A dimension that is not evaluated is no zero: it says so. */
function ScoreRow({ name, score, newest }: ScoreRowProps) {
  const words = useWords();
  const cells = scoreCells(score, surveyNames(newest.model, newest.texts), words);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{cells.scoreText ?? <span className="muted">{words.t(whyNone(score))}</span>}</td>
      <td>{cells.boundsText ?? words.t("findings.none")}</td>
    </tr>
  );
}

function whyNone({ status }: DimensionScore) {
  return status === "not-applicable" ? "kit.notApplicable" : "kit.notEvaluated";
}

/** Nothing for fewer than five, and half of them from eight on. */
function Middle({ n, median, quartiles }: AmongDimension) {
  const words = useWords();
  const { t } = words;
  if (median === null) return null;
  const [low, high] = (quartiles ?? []).map((score) => textOf(score, words));
  return (
    <tr>
      <th scope="row">{t("peers.table.median", { n })}</th>
      <td>{textOf(median, words)}</td>
      <td>
        {low === undefined || high === undefined ? t("findings.none") : t("peers.table.half", { low, high })}
      </td>
    </tr>
  );
}
