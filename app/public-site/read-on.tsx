import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublicPageView } from "./public-page.view.ts";

/** Other ways to read the same result; none from a preview, which leads nowhere. */
export function ReadOn({ content, standing }: PublicPageView) {
  const { t, locale } = useWords();
  if (standing.kind === "preview") return null;
  const { slug } = content.body;
  const compare = `${pathTo("comparison", { locale })}?${new URLSearchParams({ m: slug })}`;
  return (
    <section id="lire-aussi" className="flow no-print">
      <h2 id="read-on-title">{t("published.readOn.title")}</h2>
      <nav aria-labelledby="read-on-title">
        <ul>
          <li>
            <a href={pathTo("public-priorities", { locale, slug, edition: content.edition })}>
              {t("published.readOn.order")}
            </a>
          </li>
          <li>
            <a href={compare}>{t("published.readOn.compare")}</a>
          </li>
          <li>
            <a href={pathTo("public-evolution", { locale, slug })}>{t("published.readOn.evolution")}</a>
          </li>
        </ul>
      </nav>
    </section>
  );
}
