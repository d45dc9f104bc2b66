import type { DimensionScore } from "../domain/scoring/score.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { inOrder } from "../kit/in-order.ts";
import { LevelTag } from "../kit/level-tag.tsx";
import { profileRows } from "../kit/profile-rows.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { dimensionPath } from "./public-paths.ts";
import styles from "./public-site.module.css";

export interface InOwnOrder extends PublicPageView {
  /** Ids of dimensions, as a reader ordered them; in the order of the questionnaire where it is left out. */
  readonly order?: readonly string[] | undefined;
}

/** Dimension by dimension: what is at stake for a resident, and what the level reached changes for them. */
export function ForResidents({ order, ...page }: InOwnOrder) {
  const words = useWords();
  const { model, texts, summary } = page.content;
  const rows = profileRows({ model, texts, scores: summary.scores, projected: null }, words);
  const scoreOf = new Map(summary.scores.dimensions.map((score) => [score.id, score]));
  return (
    <section id="pour-vous" className="flow" aria-labelledby="residents-title">
      <h2 id="residents-title">{words.t("published.residents.title")}</h2>
      <ul className={styles["residents"]}>
        {inOrder(rows, order).map((row) => (
          <li key={row.id}>
            <h3 className={styles["dimension"]}>
              <DimensionChip mark={row} /> <DimensionName {...page} id={row.id} label={row.label} />
            </h3>
            <p className={styles["stake"]}>{texts.sections[row.id]?.citizen}</p>
            <p>
              <LevelTag level={row.levelNumber} name={row.levelText} />
            </p>
            <p>{meaningOf(page, scoreOf.get(row.id), words.t)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NameProps extends PublicPageView {
  readonly id: string;
  readonly label: string;
}

function DimensionName({ id, label, ...page }: NameProps) {
  const href = dimensionPath(page, id);
  return href === null ? label : <a href={href}>{label}</a>;
}

/** What the level means here; with bounds on both sides, what each of the two would. */
export function meaningOf(
  { content }: PublicPageView,
  score: DimensionScore | undefined,
  t: ReturnType<typeof useWords>["t"],
): string {
  const meanings = content.texts.sections[score?.id ?? ""]?.citizenByLevel ?? {};
  const meaning = (level: number) => meanings[String(level)] ?? "";
  if (score === undefined || score.status === "not-applicable") return t("published.residents.none");
  if (score.between !== null) return t("published.residents.between");
  return score.level === null ? t("published.residents.open") : meaning(score.level);
}
