import { useWords } from "../i18n/words-context.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { WithdrawnView } from "./public-page.view.ts";
import styles from "./public-site.module.css";

/** What is left of a result that was withdrawn: that it was there, since when it is no more, and why. */
export function WithdrawnPage({ body, edition, at, reason, hashes, newest }: WithdrawnView) {
  const { t, locale, date } = useWords();
  return (
    <div className="flow">
      {body.isDemonstration ? <DemoBanner>{t("published.fictional")}</DemoBanner> : null}
      <div>
        <p className="caption">{t("published.withdrawn.caption", { edition })}</p>
        <h1>{t("published.withdrawn.title", { name: body.name })}</h1>
      </div>
      <p className="lead">{t("published.withdrawn.when", { date: date(at) })}</p>
      {newest === null ? null : (
        <p>
          <a href={pathTo("public-page", { locale, slug: body.slug, edition: newest })}>
            {t("published.withdrawn.newest", { edition: newest })}
          </a>
        </p>
      )}
      <p>{t("published.withdrawn.why")}</p>
      <blockquote className="preserved">
        <TypedText text={reason} />
      </blockquote>
      <p>{t("published.withdrawn.nothing")}</p>
      <ul>
        {hashes.map((hash) => (
          <li key={hash}>
            <code className={styles["hash"]}>{hash}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={pathTo("home", { locale })}>{t("published.home")}</a>
      </p>
    </div>
  );
}
