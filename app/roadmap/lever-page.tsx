import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { leverPath, resultsPath } from "../kit/assessment-paths.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { LeverPageProps, LeverSent, LeverValues } from "./lever.view.ts";
import { leverErrors } from "./lever-errors.ts";
import { LetGoForm, LeverForm } from "./lever-form.tsx";
import { RetainedSentence } from "./retained-sentence.tsx";

/** Where a lever is taken up: by whom, for when, and what to keep in mind. */
export function LeverPage({ sent, ...page }: LeverPageProps & { readonly sent: LeverSent | undefined }) {
  const words = useWords();
  const { t } = words;
  const { address, retained, finalised } = page;
  const errors = leverErrors(sent?.problems ?? [], words);
  return (
    <div className="flow form-column">
      <PageTop body={page.body} back={{ href: resultsPath(address), text: t("roadmap.back") }} />
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      <FinalisedBanner address={address} mark={finalised} />
      <p className="caption">{page.body.name}</p>
      <h1>{page.title}</h1>
      {page.why === "" ? null : <p>{page.why}</p>}
      <KeptOffer kept={page.kept} action={leverPath(address, page.leverId)} />
      <Refused {...page} sent={sent} />
      {retained === null ? null : (
        <p className="preserved">
          <RetainedSentence {...retained} />
        </p>
      )}
      {finalised === null ? (
        <LeverForm {...page} values={sent?.values ?? page.values} errors={errors} />
      ) : null}
      {finalised === null && retained !== null ? <LetGoForm {...page} /> : null}
    </div>
  );
}

function Refused({
  sent,
  retained,
}: Pick<LeverPageProps, "retained"> & { readonly sent: LeverSent | undefined }) {
  if (sent?.isStale) return <Stale retained={retained} />;
  return sent?.isLate ? <TooLate values={sent.values} /> : null;
}

/** Nothing is overwritten unseen: what is stored stands above what was typed. */
function Stale({ retained }: Pick<LeverPageProps, "retained">) {
  const { t } = useWords();
  return (
    <Notification tone="warning" title={t("roadmap.stale.title")}>
      <p>{t(retained === null ? "roadmap.stale.letGo" : "roadmap.stale.changed")}</p>
    </Notification>
  );
}

/** So that it can be copied. */
function TooLate({ values }: { readonly values: LeverValues }) {
  const { t } = useWords();
  const typed = [values.ownerText, values.month, values.note].filter((text) => text !== "");
  return (
    <Notification tone="warning" title={t("errors.FINALISED.title")}>
      <p>{t("roadmap.late")}</p>
      {typed.map((text) => (
        <p key={text} className="preserved">
          <TypedText text={text} />
        </p>
      ))}
    </Notification>
  );
}
