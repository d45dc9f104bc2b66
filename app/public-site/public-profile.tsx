import { DotPlot } from "../charts/dot-plot.tsx";
import type { ProfileRow } from "../charts/profile-row.ts";
import { RadarChart } from "../charts/radar-chart.tsx";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import { targetScores } from "../domain/targets/target-scores.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { ChartLegend, type LegendMark } from "../kit/chart-legend.tsx";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import { ProfileTable } from "../kit/profile-table.tsx";
import { dimensionSentences } from "../results/profile-sentences.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { outstandingSentence } from "./public-sentences.ts";
import styles from "./public-site.module.css";

const NONE: ReadonlyMap<string, DimensionTarget> = new Map();

/** Dots, then the same figures in a table, then the shape: the order in which a phone is read. */
export function PublicProfile({ content }: PublicPageView) {
  const words = useWords();
  const { t } = words;
  const { model, texts, summary, targets } = content;
  const projected = targetScores(summary.scores, targets ?? NONE, model.survey.maturityLevels);
  const rows = profileRows({ model, texts, scores: summary.scores, projected }, words);
  const bands = scaleBands(model, texts);
  const title = t("published.profile.title");
  const legend = <ChartLegend items={legendOf(rows, words)} levels={bands} />;
  return (
    <section id="profil" className="flow" aria-labelledby="profile-title">
      <h2 id="profile-title">{title}</h2>
      <ChartFigure
        id="dots-figure"
        finding={outstandingSentence(content, words) ?? title}
        measure={t("published.profile.measure")}
        legend={legend}
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
      <ProfileTable caption={t("results.table.caption")} rows={rows} headings={headings(words)} />
      <div className={styles["shape"]}>
        <ChartFigure
          id="radar-figure"
          finding={t("results.profile.radar.title")}
          measure={t("published.profile.measure")}
        >
          <RadarChart
            id="radar"
            rows={rows}
            words={{
              title: t("results.profile.radar.title"),
              description: dimensionSentences({ model, texts, summary }, words),
            }}
          />
        </ChartFigure>
      </div>
    </section>
  );
}

/** Only the marks that are drawn. */
function legendOf(rows: readonly ProfileRow[], { t }: Words) {
  const uses: Readonly<Record<LegendMark, boolean>> = {
    score: rows.some(({ score }) => score !== null),
    projection: rows.some(({ projected }) => projected !== null),
    bounds: rows.some(({ score, boundsText }) => boundsText !== null && score !== null),
    missing: rows.some(({ score }) => score === null),
  };
  const marks = (Object.keys(uses) as LegendMark[]).filter((mark) => uses[mark]);
  return marks.map((mark) => ({ mark, text: t(`published.legend.${mark}`) }));
}

function headings({ t }: Words) {
  return {
    dimension: t("kit.table.dimension"),
    level: t("kit.table.level"),
    score: t("kit.table.score"),
    projected: t("kit.table.target"),
    bounds: t("kit.table.bounds"),
    answered: t("published.table.coverage"),
  };
}
