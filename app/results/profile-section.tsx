import { DotPlot } from "../charts/dot-plot.tsx";
import type { ProfileRow, ScaleBand } from "../charts/profile-row.ts";
import { RadarChart } from "../charts/radar-chart.tsx";
import { targetScores } from "../domain/targets/target-scores.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { ChartLegend, type LegendMark } from "../kit/chart-legend.tsx";
import { KeptSection } from "../kit/kept-html.tsx";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import { ProfileTable } from "../kit/profile-table.tsx";
import { dimensionSentences, standingOutSentence } from "./profile-sentences.ts";
import { projectionSentence } from "./projection-sentence.ts";
import styles from "./results.module.css";
import type { ProjectedProps } from "./summary-props.ts";

export const PROFILE_ID = "profil";
const NONE: NonNullable<ProjectedProps["targets"]> = new Map();

/** One plate and its table, from one array. Before the first score: one quiet picture, and no figure to misread before an answer. */
export function ProfileSection(props: ProjectedProps) {
  const { t } = useWords();
  return (
    <KeptSection
      of={props.keptFor}
      part="profile"
      id={PROFILE_ID}
      className={`flow ${styles["profile"]}`}
      aria-labelledby="profile-title"
    >
      {() => (
        <>
          <h2 id="profile-title">{t("results.profile.title")}</h2>
          <Profile {...props} />
        </>
      )}
    </KeptSection>
  );
}

function Profile(props: ProjectedProps) {
  const words = useWords();
  const { model, texts, summary, projection, targets = NONE } = props;
  const { scores } = summary;
  const aimed = targetScores(scores, targets, model.survey.maturityLevels);
  const profile = { model, texts, scores, projected: projection?.scores ?? aimed };
  const rows = profileRows(profile, words);
  const bands = scaleBands(model, texts);
  const supposed = projectionSentence(props, words);
  return (
    <>
      {supposed === null ? null : <Supposition {...props} sentence={supposed} />}
      <Plate {...props} rows={rows} bands={bands} />
      {summary.opening.kind === "empty" ? null : <Figures {...props} rows={rows} bands={bands} />}
    </>
  );
}

interface Drawn {
  readonly rows: readonly ProfileRow[];
  readonly bands: readonly ScaleBand[];
}

/** Side by side once there is a score; until then they would say the same nothing twice. */
function Plate({ rows, bands, ...props }: ProjectedProps & Drawn) {
  const words = useWords();
  const { t } = words;
  const hasScore = rows.some(({ score }) => score !== null);
  const title = t(hasScore ? "results.profile.radar.title" : "results.profile.open.title");
  const finding = (hasScore ? standingOutSentence(props, words) : null) ?? title;
  return (
    <ChartFigure
      id="profile"
      finding={finding}
      measure={t(hasScore ? "results.profile.measure" : "results.profile.open.measure")}
      legend={<ChartLegend items={legendOf(rows, props, words)} levels={hasScore ? bands : []} />}
    >
      <RadarChart
        id="radar"
        rows={rows}
        words={{ title: t("results.profile.radar.title"), description: dimensionSentences(props, words) }}
      />
      <div className={hasScore ? styles["dots"] : styles["dotsForRadar"]}>
        <DotPlot
          id="dots"
          rows={rows}
          bands={bands}
          words={{
            title: t("results.profile.dots.title"),
            description: t("results.profile.dots.description"),
          }}
        />
      </div>
    </ChartFigure>
  );
}

function Figures({ rows, bands, projection }: ProjectedProps & Drawn) {
  const words = useWords();
  const { t, list } = words;
  const levels = bands.map(({ number, name, from }) =>
    t("results.levels.from", { level: number, name, from: words.number(from) }),
  );
  return (
    <>
      <p className={`small ${styles["howLevels"]}`}>{t("results.levels.how", { list: list(levels) })}</p>
      <div>
        <ProfileTable
          caption={t("results.table.caption")}
          rows={rows}
          headings={headings(projection, words)}
        />
        {rows.some(({ status }) => status === "not-evaluated") ? (
          <p className="small muted">{t("results.table.notes")}</p>
        ) : null}
      </div>
    </>
  );
}

function Supposition({ texts, projection, sentence }: ProjectedProps & { readonly sentence: string }) {
  const { t, list } = useWords();
  const titles = (projection?.levers ?? []).map((id) => texts.levers[id]?.title ?? id);
  return (
    <>
      <p className="lead">{sentence}</p>
      <p>
        {t("results.if.ticked", { list: list(titles) })} {t("results.if.limits")}
      </p>
      <p className="no-print">
        <a href={`?#${PROFILE_ID}`}>{t("results.if.clear")}</a>
      </p>
    </>
  );
}

/** Only the marks that are drawn. */
function legendOf(
  rows: readonly ProfileRow[],
  { projection }: Pick<ProjectedProps, "projection">,
  { t }: Words,
) {
  const uses: Readonly<Record<LegendMark, boolean>> = {
    score: rows.some(({ score }) => score !== null),
    projection: rows.some(({ projected }) => projected !== null),
    bounds: rows.some(({ score, boundsText }) => boundsText !== null && score !== null),
    missing: rows.some(({ score }) => score === null),
  };
  const marks = (Object.keys(uses) as LegendMark[]).filter((mark) => uses[mark]);
  const isAimed = projection === null;
  return marks.map((mark) => ({
    mark,
    text: t(mark === "projection" && isAimed ? "kit.target.mark" : `results.legend.${mark}`),
  }));
}

function headings(projection: ProjectedProps["projection"], { t }: Words) {
  return {
    dimension: t("kit.table.dimension"),
    level: t("kit.table.level"),
    score: t("kit.table.score"),
    projected: t(projection === null ? "kit.table.target" : "kit.table.projected"),
    bounds: t("kit.table.bounds"),
    answered: t("kit.table.answered"),
  };
}
