import { isUnderWay } from "../domain/publication/request-state.ts";
import { useWords } from "../i18n/words-context.ts";
import { finalisePath, hubPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { AskConsentForm } from "./ask-consent-form.tsx";
import { ListingChoice } from "./listing-choice.tsx";
import { isPublicationNotice, PublicationNotice } from "./publication-notice.tsx";
import type { PublicationPageProps } from "./publication-page-props.ts";
import { type PublicationRefusal, problemsOf } from "./publication-problems.ts";
import { PublicationWay } from "./publication-way.tsx";
import { RequestLines } from "./request-lines.tsx";
import { SignedDecisions } from "./signed-decisions.tsx";
import { WaitingRequest } from "./waiting-request.tsx";
import { WhatIsOnline } from "./what-is-online.tsx";

/** Where the way to publication stands, and its next step. */
export function PublicationPage({
  refusal,
  ...page
}: PublicationPageProps & { readonly refusal: PublicationRefusal | undefined }) {
  const { t } = useWords();
  const { address, body, request, notice } = page;
  // What everybody reads comes first, unless somebody has to answer.
  const isWaiting = request !== null && !request.isVoid && isUnderWay(request.state);
  const errors = problemsOf(refusal).map(({ href, key }) => ({ href, text: t(key) }));
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("publication.errors")} errors={errors} />
      {isPublicationNotice(notice) && <PublicationNotice name={notice} />}
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <p className="caption">
        {body.name}, {t("kit.edition", { edition: page.editionName ?? page.edition })}
      </p>
      <h1>{t("publication.title")}</h1>
      <PublicationWay {...page} />
      {isWaiting ? null : <WhatIsOnline {...page} refusal={refusal} />}
      <NextStep {...page} refusal={refusal} />
      {isWaiting ? <WhatIsOnline {...page} refusal={refusal} /> : null}
      <ListingChoice {...page} />
      {request === null ? null : <RequestLines lines={request.lines} />}
      <SignedDecisions
        decisions={page.decisions.map((one) => ({
          ...one,
          href: pathTo("publication-decision", { ...address, request: one.request }),
        }))}
      />
    </div>
  );
}

function NextStep({
  refusal,
  ...page
}: PublicationPageProps & { readonly refusal: PublicationRefusal | undefined }) {
  const { t } = useWords();
  const { address, finalised, mayAct, request } = page;
  const state = request === null || request.isVoid ? null : request.state;
  if (request !== null && (state === "consent-asked" || state === "in-moderation"))
    return <WaitingRequest {...page} request={{ ...request, state }} refusal={refusal} />;
  if (!mayAct) return <p className="lead">{t("publication.leadActs")}</p>;
  if (finalised === null)
    return (
      <>
        <p className="lead">{t("publication.finaliseFirst")}</p>
        <p>
          <ButtonLink href={finalisePath(address)}>{t("publication.toFinalise")}</ButtonLink>
        </p>
      </>
    );
  return <AskConsentForm {...page} refusal={refusal} />;
}
