import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { editionText } from "../kit/edition-text.ts";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { ResultAnnexes } from "./result-annexes.tsx";
import { ResultHeading } from "./result-heading.tsx";
import { ResultReading } from "./result-reading.tsx";
import type { ResultsView } from "./results.view.ts";

/** What paper says of the figures, far from the screen that could say more. */
function statusOf({ summary, finalised }: ResultsView): MessageKey {
  const isComplete = summary.completeness.unanswered === 0;
  if (finalised !== null) return isComplete ? "results.status.finalised" : "results.status.incomplete";
  return isComplete ? "results.status.complete" : "results.status.provisional";
}

export function ResultsPage(results: ResultsView) {
  const words = useWords();
  const { t, locale } = words;
  const { origin = "" } = usePageContext();
  const { body, edition, mayEnter, summary } = results;
  const address = { locale, slug: body.slug, edition };
  return (
    <div className="flow">
      <PrintHeader
        territory={body.name}
        edition={editionText(results.editionName, words)}
        status={t(statusOf(results))}
      />
      {body.demonstration ? (
        <DemoBanner>{t("results.demo", { sentence: results.texts.sentences.demonstration })}</DemoBanner>
      ) : null}
      {mayEnter ? (
        <BackLink href={pathTo("hub", address)}>{t("results.hub")}</BackLink>
      ) : (
        <BackLink href={pathTo("demonstration", { locale })}>{t("results.demonstrations")}</BackLink>
      )}
      <FinalisedBanner address={address} mark={results.finalised} />
      <ResultHeading {...results} address={address} />
      <ResultReading {...results} address={address} />
      {summary.opening.kind === "empty" ? null : <ResultAnnexes {...results} />}
      <PrintFooter url={origin + pathTo("results", address)} />
    </div>
  );
}
