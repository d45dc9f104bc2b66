// The published result in an order of one's own: what is told of each dimension stands where the reader wants it, and is the same.
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { ForResidents } from "../public-site/for-residents.tsx";
import { latestPath } from "../public-site/public-paths.ts";
import { PublicProfile } from "../public-site/public-profile.tsx";
import { publicSentence } from "../public-site/public-sentences.ts";
import { OrderForm } from "./order-form.tsx";
import type { PrioritiesView } from "./priorities.view.ts";

/** The order stands in the address alone: it is on the paper, too. */
function OnPaper({ own, content, standing, locale }: PrioritiesView) {
  const { t, date } = useWords();
  const { origin = "" } = usePageContext();
  if (standing.kind === "preview") return null;
  const { body, edition } = content;
  const path = pathTo("public-priorities", { locale, slug: body.slug, edition });
  const asked = String(new URLSearchParams(own.named.map((id) => ["p", id])));
  return (
    <>
      <PrintHeader
        territory={body.name}
        edition={t("kit.edition", { edition })}
        status={t("published.paper", { number: standing.number, date: date(standing.at) })}
      />
      <PrintFooter url={origin + path + (asked === "" ? "" : `?${asked}`)} />
    </>
  );
}

export function PrioritiesPage({ own, ...page }: PrioritiesView) {
  const words = useWords();
  const { t, list } = words;
  const { content } = page;
  const names = surveyNames(content.model, content.texts);
  const errors = own.hasUnknown ? [{ href: "#p-1", text: t("comparison.order.unknown") }] : [];
  return (
    <article className="flow">
      <OnPaper {...page} own={own} />
      <ErrorSummary title={t("comparison.problem.title")} errors={errors} />
      {content.body.isDemonstration ? <DemoBanner>{content.texts.sentences.demonstration}</DemoBanner> : null}
      <BackLink href={latestPath(page)}>{t("published.dimension.back")}</BackLink>
      <div>
        <p className="caption">
          {t("published.dimension.caption", { name: content.body.name, edition: content.edition })}
        </p>
        <h1>{t("comparison.order.title")}</h1>
      </div>
      <p className="lead">{publicSentence(content, words)}</p>
      {own.twice.length === 0 ? null : (
        <Notification tone="info">
          <p>{t("comparison.order.twice", { list: list(own.twice.map(names.section)) })}</p>
        </Notification>
      )}
      <OrderForm {...page} own={own} />
      <p>{t("comparison.order.keepsNothing")}</p>
      <ForResidents {...page} order={own.order} />
      <PublicProfile {...page} order={own.order} />
    </article>
  );
}
