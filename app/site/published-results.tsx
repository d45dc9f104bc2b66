import { useWords } from "../i18n/words-context.ts";
import { CompareLinks } from "../public-site/compare-links.tsx";
import type { PublishedLink } from "../public-site/find-result.view.ts";
import { PublishedLinks } from "../public-site/published-links.tsx";
import styles from "./home-page.module.css";

/** By name, never by level; nothing while nobody has published. */
export function PublishedResults({ published }: { readonly published: readonly PublishedLink[] }) {
  const { t } = useWords();
  if (published.length === 0) return null;
  return (
    <section className={styles["entry"]} aria-labelledby="published-title">
      <h2 id="published-title">{t("site.home.published.title")}</h2>
      <div className="flow">
        <PublishedLinks published={published} />
        <CompareLinks />
      </div>
    </section>
  );
}
