import { useWords } from "../i18n/words-context.ts";
import { usePageContext } from "../kit/page-context.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { dataPath, versionPath } from "./public-paths.ts";

/** What can be taken along: the figures as files, named for who opens them, and a sentence to name the source by. */
export function TakeAway(page: PublicPageView) {
  const { t, date } = useWords();
  const { origin = "" } = usePageContext();
  const { content, standing } = page;
  if (standing.kind === "preview") return null;
  const { number, at } = standing;
  const files = { ...page, version: standing };
  const links = [
    { name: "excel", href: `${dataPath(files, "csv")}?dialecte=excel-fr` },
    { name: "csv", href: dataPath(files, "csv") },
    { name: "json", href: dataPath(files, "json") },
    { name: "metadata", href: dataPath(files, "metadata") },
    { name: "zip", href: dataPath(files, "zip") },
  ] as const;
  return (
    <section id="reutiliser" className="flow" aria-labelledby="take-away-title">
      <h2 id="take-away-title">{t("published.takeAway.title")}</h2>
      <ul className="no-print">
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href}>{t(`published.takeAway.${name}`)}</a>
          </li>
        ))}
      </ul>
      <p>{t("published.takeAway.cite")}</p>
      <p>
        {t("published.takeAway.source", {
          ...{ name: content.body.name, edition: content.edition, number, date: date(at) },
          url: origin + versionPath(page, number),
        })}
      </p>
    </section>
  );
}
