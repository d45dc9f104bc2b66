import { NoRanking } from "../comparison/no-ranking.tsx";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { editionText } from "../kit/edition-text.ts";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { DimensionsPart } from "./dimensions-part.tsx";
import { NearestPart } from "./nearest-part.tsx";
import { OfferedEditions } from "./offered-editions.tsx";
import { howSentences, leadSentence } from "./peer-sentences.ts";
import type { PeersView } from "./peers.view.ts";
import { TakenPart } from "./taken-part.tsx";

/** Where a result stands among those that are published, and what one may learn from whom: never a place in an order. */
export function PeersPage(view: PeersView) {
  const words = useWords();
  const { t, locale } = words;
  const { origin = "" } = usePageContext();
  const { own, published } = view;
  const address = { locale, slug: own.body.slug, edition: own.edition };
  const how = howSentences(view, words).join(" ");
  return (
    <div className="flow">
      {own.body.demonstration ? <DemoBanner>{t("peers.fictional")}</DemoBanner> : null}
      <BackLink href={pathTo("results", address)}>{t("peers.back")}</BackLink>
      <div>
        <p className="caption">
          {own.body.name} · {editionText(own.editionName, words)}
        </p>
        <h1>{t("peers.title")}</h1>
      </div>
      <p className="lead">{leadSentence(view, words)}</p>
      {how === "" ? null : <p>{how}</p>}
      <OfferedEditions {...view} />
      {published === null || published.dimensions.length === 0 ? null : (
        <DimensionsPart own={own} published={published} />
      )}
      {published === null || published.others.length === 0 ? null : (
        <>
          <NearestPart published={published} />
          <TakenPart own={own} published={published} />
        </>
      )}
      <NoRanking />
      <PrintFooter url={origin + pathTo("peers", address)} />
    </div>
  );
}
