import { DotPlot } from "../charts/dot-plot.tsx";
import { RadarChart } from "../charts/radar-chart.tsx";
import { useWords } from "../i18n/words-context.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { ChartLegend } from "../kit/chart-legend.tsx";
import { inOrder } from "../kit/in-order.ts";
import { ProfileTable } from "../kit/profile-table.tsx";
import type { InOwnOrder } from "./for-residents.tsx";
import { profileParts } from "./profile-parts.ts";
import { outstandingSentence } from "./public-sentences.ts";
import styles from "./public-site.module.css";

/**
 * Dots, then the same figures in a table, then the shape: the order in which a phone is read. In an order of one's own there is no
 * shape: its axes are never sorted anew.
 */
export function PublicProfile({ content, order }: InOwnOrder) {
  const words = useWords();
  const { t } = words;
  const { rows: known, bands, legend, headings, shape } = profileParts(content, words);
  const rows = inOrder(known, order);
  const title = t("published.profile.title");
  return (
    <section id="profil" className="flow" aria-labelledby="profile-title">
      <h2 id="profile-title">{title}</h2>
      <ChartFigure
        id="dots-figure"
        finding={outstandingSentence(content, words) ?? title}
        measure={t("published.profile.measure")}
        legend={<ChartLegend items={legend} levels={bands} />}
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
      <ProfileTable caption={t("results.table.caption")} rows={rows} headings={headings} />
      {order === undefined ? (
        <div className={styles["shape"]}>
          <ChartFigure
            id="radar-figure"
            finding={t("results.profile.radar.title")}
            measure={t("published.profile.measure")}
          >
            <RadarChart id="radar" rows={rows} words={shape} />
          </ChartFigure>
        </div>
      ) : null}
    </section>
  );
}
