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
import { BesideSection } from "./beside-section.tsx";
import { DecisionsSection } from "./decisions-section.tsx";
import { HighlightsSection } from "./highlights-section.tsx";
import { LeversSection } from "./levers-section.tsx";
import { MethodSection } from "./method-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { ReservesSection } from "./reserves-section.tsx";
import { ResultHeading } from "./result-heading.tsx";
import type { ResultsView } from "./results.view.ts";
import { SoliditySection } from "./solidity-section.tsx";
import { ToDocumentSection } from "./to-document-section.tsx";

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
  const hub = pathTo("hub", { locale, slug: body.slug, edition });
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
        <BackLink href={hub}>{t("results.hub")}</BackLink>
      ) : (
        <BackLink href={pathTo("demonstration", { locale })}>{t("results.demonstrations")}</BackLink>
      )}
      <FinalisedBanner address={{ locale, slug: body.slug, edition }} mark={results.finalised} />
      <ResultHeading {...results} hub={hub} />
      <ProfileSection {...results} />
      {summary.opening.kind === "empty" ? null : (
        <>
          <HighlightsSection {...results} />
          <LeversSection {...results} />
        </>
      )}
      <SoliditySection {...results} />
      <DecisionsSection {...results} />
      <ToDocumentSection {...results} />
      <BesideSection {...results} />
      <ReservesSection {...results} />
      <MethodSection {...results} />
      <PrintFooter url={origin + pathTo("results", { locale, slug: body.slug, edition })} />
    </div>
  );
}
