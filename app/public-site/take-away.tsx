import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { EMBED_HEIGHT, embedCode } from "./embed-code.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { dataPath, latestPath, versionPath } from "./public-paths.ts";
import styles from "./public-site.module.css";

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
      <EmbedCode {...page} />
      <p>{t("published.takeAway.cite")}</p>
      <p className={styles["hash"]}>
        {t("published.takeAway.source", {
          ...{ name: content.body.name, edition: content.edition, number, date: date(at) },
          url: origin + versionPath(page, number),
          hash: content.hash,
        })}
      </p>
    </section>
  );
}

/** Of the latest version, whichever one is read. */
function EmbedCode({ locale, content }: PublicPageView) {
  const { t } = useWords();
  const { origin = "" } = usePageContext();
  const { body, edition } = content;
  const code = embedCode({
    src: origin + pathTo("embed", { locale, slug: body.slug, edition }),
    title: t("published.embed.title", { name: body.name, edition }),
    height: EMBED_HEIGHT,
    page: origin + latestPath({ locale, content }),
  });
  return (
    <div className="no-print">
      <Details summary={t("published.takeAway.embed")}>
        <p>{t("published.takeAway.embed.how")}</p>
        <pre className={styles["code"]}>
          <code>{code}</code>
        </pre>
      </Details>
    </div>
  );
}
