import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import type { WithdrawnView } from "../public-site/public-page.view.ts";
import { latestPath } from "../public-site/public-paths.ts";
import styles from "./embed.module.css";

/** What a frame says once its result was withdrawn: that, since when, and where the reason stands. */
export function WithdrawnEmbed({ body, edition, at }: WithdrawnView) {
  const { t, locale, date } = useWords();
  return (
    <article className="flow">
      {body.isDemonstration ? <DemoBanner>{t("published.fictional")}</DemoBanner> : null}
      <div>
        <p className="caption">{t("published.withdrawn.caption", { edition })}</p>
        <h1 className={styles["title"]}>{t("published.withdrawn.title", { name: body.name })}</h1>
      </div>
      <p>{t("published.withdrawn.when", { date: date(at) })}</p>
      <p>
        <a href={latestPath({ locale, content: { body, edition } })}>{t("published.embed.withdrawn")}</a>
      </p>
    </article>
  );
}
