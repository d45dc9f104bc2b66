import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublishedLink } from "./home.view.ts";
import styles from "./home-page.module.css";

/** By name, never by level; nothing while nobody has published. */
export function PublishedResults({ published }: { readonly published: readonly PublishedLink[] }) {
  const { t, locale } = useWords();
  if (published.length === 0) return null;
  return (
    <section className={styles["entry"]} aria-labelledby="published-title">
      <h2 id="published-title">{t("site.home.published.title")}</h2>
      <ul>
        {published.map(({ slug, name, edition }) => (
          <li key={slug}>
            <a href={pathTo("public-page", { locale, slug, edition })}>
              {t("site.home.published.one", { name, edition })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
