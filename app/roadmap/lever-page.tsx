import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { resultsPath, roadmapPath } from "../kit/assessment-paths.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import type { LeverPageProps, LeverSent } from "./lever.view.ts";
import { leverErrors } from "./lever-errors.ts";
import { LetGoForm, LeverForm, leverAction } from "./lever-form.tsx";
import { RetainedSentence } from "./retained-sentence.tsx";

/** Where a lever is taken up: by whom, for when, and what to keep in mind. */
export function LeverPage({ sent, ...page }: LeverPageProps & { readonly sent: LeverSent | undefined }) {
  const words = useWords();
  const { t } = words;
  const { retained } = page;
  const errors = leverErrors(sent?.problems ?? [], words);
  return (
    <div className="flow form-column">
      <PageTop body={page.body} back={backOf(page, t)} />
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      <p className="caption">{page.body.name}</p>
      <h1>{page.title}</h1>
      {page.why === "" ? null : <p>{page.why}</p>}
      <KeptOffer kept={page.kept} action={leverAction(page)} />
      {sent?.isStale ? <Stale retained={retained} /> : null}
      {retained === null ? null : (
        <p className="preserved">
          <RetainedSentence {...retained} />
        </p>
      )}
      <LeverForm {...page} values={sent?.values ?? page.values} errors={errors} />
      {retained === null ? null : <LetGoForm {...page} />}
    </div>
  );
}

function backOf({ address, isFromRoadmap }: LeverPageProps, t: Words["t"]) {
  return isFromRoadmap
    ? { href: roadmapPath(address), text: t("roadmap.plan.heading") }
    : { href: resultsPath(address), text: t("roadmap.back") };
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
