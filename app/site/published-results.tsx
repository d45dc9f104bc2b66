import { useWords } from "../i18n/words-context.ts";
import { CompareLinks } from "../public-site/compare-links.tsx";
import { PublishedLinks } from "../public-site/published-links.tsx";
import type { HomeView } from "./home.view.ts";
import styles from "./home-page.module.css";

/** By name, never by level; nothing while nobody has published. */
export function PublishedResults({ published, unlisted }: Pick<HomeView, "published" | "unlisted">) {
  const { t } = useWords();
  if (published.length === 0) return null;
  return (
    <section className={styles["entry"]} aria-labelledby="published-title">
      <h2 id="published-title">{t("site.home.published.title")}</h2>
      <div className="flow">
        <PublishedLinks published={published} />
        {unlisted === 0 ? null : <p>{t("published.find.more", { count: unlisted })}</p>}
        <CompareLinks />
      </div>
    </section>
  );
}
