import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { EMBED_HEIGHT, embedCode } from "./embed-code.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { dataPath, latestPath, paperPath, versionPath } from "./public-paths.ts";
import styles from "./public-site.module.css";

interface TakeAwayProps extends PublicPageView {
  /** Where one dimension is read, by its id: it is cited by itself, and the files are of the whole. */
  readonly dimension?: string;
}

/** What can be taken along: the figures as files, named for who opens them, and a sentence to name the source by. */
export function TakeAway({ dimension, ...page }: TakeAwayProps) {
  const { t, date } = useWords();
  const { origin = "" } = usePageContext();
  const { content, standing } = page;
  if (standing.kind === "preview") return null;
  const { number, at } = standing;
  const files = { ...page, version: standing };
  const links = [
    { name: "report", href: paperPath(files, "report") },
    { name: "slides", href: paperPath(files, "slides") },
    { name: "excel", href: `${dataPath(files, "csv")}?dialecte=excel-fr` },
    { name: "csv", href: dataPath(files, "csv") },
    { name: "json", href: dataPath(files, "json") },
    { name: "metadata", href: dataPath(files, "metadata") },
    { name: "zip", href: dataPath(files, "zip") },
  ] as const;
  return (
    <section id="reutiliser" className="flow" aria-labelledby="take-away-title">
      <h2 id="take-away-title">{t("published.takeAway.title")}</h2>
      {dimension === undefined ? null : <p className="no-print">{t("published.takeAway.whole")}</p>}
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
        {t(dimension === undefined ? "published.takeAway.source" : "published.takeAway.source.dimension", {
          ...{ name: content.body.name, edition: content.edition, number, date: date(at) },
          ...{
            dimension:
              dimension === undefined ? "" : surveyNames(content.model, content.texts).section(dimension),
          },
          url: origin + versionPath(page, number, dimension),
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
