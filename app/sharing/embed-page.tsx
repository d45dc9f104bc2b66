// A published result in a frame of another site: the figures, what they are, and where they come from.
import { DotPlot } from "../charts/dot-plot.tsx";
import { RadarChart } from "../charts/radar-chart.tsx";
import { useWords } from "../i18n/words-context.ts";
import { ChartFigure } from "../kit/chart-figure.tsx";
import { ChartLegend } from "../kit/chart-legend.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Details } from "../kit/details.tsx";
import { ProfileTable } from "../kit/profile-table.tsx";
import { profileParts } from "../public-site/profile-parts.ts";
import type { PublicPageView } from "../public-site/public-page.view.ts";
import { latestPath } from "../public-site/public-paths.ts";
import { boundsSentence, publicSentence } from "../public-site/public-sentences.ts";
import styles from "./embed.module.css";

export function EmbedPage(page: PublicPageView) {
  const words = useWords();
  const { t } = words;
  const { content } = page;
  return (
    <article className="flow">
      {content.body.isDemonstration ? <DemoBanner>{content.texts.sentences.demonstration}</DemoBanner> : null}
      <div>
        <p className="caption">{t("published.embed.caption", { edition: content.edition })}</p>
        <h1 className={styles["title"]}>{content.body.name}</h1>
      </div>
      <Drawings {...page} />
      <p>
        <strong>{t("published.declared")}</strong> {boundsSentence(content, words)}
      </p>
      <Source {...page} />
    </article>
  );
}

function Drawings({ content }: PublicPageView) {
  const words = useWords();
  const { t } = words;
  const { rows, bands, legend, headings, shape } = profileParts(content, words);
  return (
    <>
      <ChartFigure
        id="embed-figure"
        finding={publicSentence(content, words)}
        measure={t("published.embed.measure")}
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
        <RadarChart id="radar" rows={rows} words={shape} />
      </ChartFigure>
      <Details summary={t("published.embed.table")}>
        <ProfileTable caption={t("results.table.caption")} rows={rows} headings={headings} />
      </Details>
    </>
  );
}

/** Links of a frame open in a window of their own: the document around it says so, and so does the link. */
function Source(page: PublicPageView) {
  const { t, date } = useWords();
  const { standing } = page;
  if (standing.kind === "preview") return null;
  return (
    <p className={styles["source"]}>
      <a href={latestPath(page)}>{t("published.embed.source", { name: page.content.body.name })}</a>{" "}
      {t("published.embed.version", { number: standing.number, date: date(standing.at) })}
    </p>
  );
}
