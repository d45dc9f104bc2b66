import { DotPlot } from "../charts/dot-plot.tsx";
import type { ProfileRow } from "../charts/profile-row.ts";
import { RadarChart, RadarDrawing } from "../charts/radar-chart.tsx";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { ChartLegend, type LegendMark } from "../kit/chart-legend.tsx";
import { KeptSection } from "../kit/kept-html.tsx";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import { ProfileTable } from "../kit/profile-table.tsx";
import { dimensionSentences, standingOutSentence } from "./profile-sentences.ts";
import { projectionSentence } from "./projection-sentence.ts";
import { keptUnlessProjected, type ProjectedProps } from "./summary-props.ts";

export const PROFILE_ID = "profil";
const TABLE_ID = "tableau";

export function ProfileSection(props: ProjectedProps) {
  return (
    <KeptSection
      of={keptUnlessProjected(props)}
      part="profile"
      id={PROFILE_ID}
      className="flow"
      aria-labelledby="profile-title"
    >
      {() => <Profile {...props} />}
    </KeptSection>
  );
}

function Profile(props: ProjectedProps) {
  const words = useWords();
  const { t } = words;
  const { model, texts, summary, projection } = props;
  const profile = { model, texts, scores: summary.scores, projected: projection?.scores ?? null };
  const rows = profileRows(profile, words);
  const bands = scaleBands(model, texts);
  const isEmpty = summary.opening.kind === "empty";
  const radarWords = {
    title: t("results.profile.radar.title"),
    description: dimensionSentences(props, words),
  };
  const supposed = projectionSentence(props, words);
  return (
    <>
      <h2 id="profile-title">{t("results.profile.title")}</h2>
      {supposed === null ? null : <Supposition {...props} sentence={supposed} />}
      <ChartFigure
        finding={
          isEmpty ? t("results.profile.empty.title") : (standingOutSentence(props, words) ?? radarWords.title)
        }
        measure={t("results.profile.radar.subtitle")}
        legend={<ChartLegend items={legendOf(rows, { dot: "self", words })} />}
      >
        {isEmpty ? (
          <RadarDrawing id="radar" rows={rows} words={radarWords} />
        ) : (
          <RadarChart id="radar" rows={rows} bands={bands} words={radarWords} />
        )}
      </ChartFigure>
      <ChartFigure
        finding={t("results.profile.dots.title")}
        measure={t("results.profile.dots.subtitle")}
        legend={<ChartLegend items={legendOf(rows, { dot: "dot", words })} />}
      >
        <DotPlot
          id="dots"
          rows={rows}
          bands={bands}
          words={{
            title: t("results.profile.dots.title"),
            description: t("results.profile.dots.description"),
          }}
        />
      </ChartFigure>
      <div id={TABLE_ID} className="flow">
        <ProfileTable caption={t("results.table.caption")} rows={rows} headings={headings(words)} />
        <p className="small muted">{t("results.table.notes")}</p>
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

interface LegendOf {
  readonly dot: "self" | "dot";
  readonly words: Words;
}

/** Only the marks that the drawing uses. */
function legendOf(rows: readonly ProfileRow[], { dot, words: { t } }: LegendOf) {
  const hasScore = rows.some(({ score }) => score !== null);
  const uses: Readonly<Record<LegendMark, boolean>> = {
    self: dot === "self" && hasScore,
    dot: dot === "dot" && hasScore,
    projection: rows.some(({ projected }) => projected !== null),
    bounds: rows.some(({ score, boundsText }) => boundsText !== null && (score !== null || dot === "self")),
    unknown: dot === "dot" && rows.some(({ status }) => status === "not-evaluated"),
    missing: dot === "self" && rows.some(({ score }) => score === null),
  };
  const marks = (Object.keys(uses) as LegendMark[]).filter((mark) => uses[mark]);
  return marks.map((mark) => ({ mark, text: t(`results.legend.${mark}`) }));
}

function headings({ t }: Words) {
  return {
    dimension: t("kit.table.dimension"),
    level: t("kit.table.level"),
    score: t("kit.table.score"),
    projected: t("kit.table.projected"),
    bounds: t("kit.table.bounds"),
    answered: t("kit.table.answered"),
  };
}
