import { useWords } from "../i18n/words-context.ts";
import { DataBlock } from "../kit/data-block.tsx";
import { LICENCE } from "../kit/licence.ts";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublicPageView } from "./public-page.view.ts";
import { dataPath, latestPath, versionPath } from "./public-paths.ts";
import { publicSentence } from "./public-sentences.ts";

/** What the page publishes, as a Dataset of schema.org, by which search engines find data; nothing in a preview. */
export function PublicDataset(page: PublicPageView) {
  const words = useWords();
  const { t, locale } = words;
  const { origin = "" } = usePageContext();
  const { content, standing } = page;
  if (standing.kind === "preview") return null;
  const { body, edition } = content;
  const at = { locale, content, version: standing };
  const file = (encodingFormat: string, ending: "csv" | "json" | "zip") => ({
    ...{ "@type": "DataDownload", encodingFormat, contentUrl: origin + dataPath(at, ending) },
  });
  const said = [
    ...(body.isDemonstration ? [t("published.fictional")] : []),
    ...[publicSentence(content, words), t("published.declared")],
  ];
  return (
    <DataBlock
      value={{
        "@type": "Dataset",
        name: t("published.title", { name: body.name, edition }),
        description: said.join(" "),
        url: origin + (standing.isLatest ? latestPath(page) : versionPath(page, standing.number)),
        ...{ identifier: content.hash, version: String(standing.number), inLanguage: locale },
        ...{ license: LICENCE.path, isAccessibleForFree: true, datePublished: standing.at.toISOString() },
        creator: { "@type": "Organization", name: body.name },
        measurementTechnique: origin + pathTo("method", { locale }),
        ...(standing.isLatest ? { isBasedOn: origin + versionPath(page, standing.number) } : {}),
        distribution: [
          file("text/csv", "csv"),
          file("application/json", "json"),
          file("application/zip", "zip"),
        ],
      }}
    />
  );
}
