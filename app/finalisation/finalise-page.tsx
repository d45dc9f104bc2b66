import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, attachPath, hubPath } from "../kit/assessment-paths.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { AttachTrial } from "../start/attach-trial.tsx";
import { CompletenessSection } from "./completeness-section.tsx";
import type { FinaliseView } from "./finalise.view.ts";
import { FinaliseForm } from "./finalise-form.tsx";
import { FinaliseNotice } from "./finalise-notice.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { StandingVersion } from "./standing-version.tsx";
import { VersionsTable } from "./versions-table.tsx";

export interface FinalisePageProps extends FinaliseView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
  /** The version that had been finalised before, when a form was sent again. */
  readonly already: FinalisedMark | null;
}
export interface FinaliseRefusal {
  readonly problem: "NOT_ACCURATE" | "BAD_REASON";
  /** As it was typed. */
  readonly reason: string;
}

const problems = {
  NOT_ACCURATE: { href: "#exact", key: "finalisation.accurate.error" },
  BAD_REASON: { href: "#motif", key: "finalisation.reopen.error" },
} as const;

export function FinalisePage({
  refusal,
  ...page
}: FinalisePageProps & { readonly refusal: FinaliseRefusal | undefined }) {
  const { t } = useWords();
  const { address, body, standing } = page;
  const problem = refusal === undefined ? null : problems[refusal.problem];
  const error = problem === null ? undefined : t(problem.key);
  const errors = problem === null ? [] : [{ href: problem.href, text: t(problem.key) }];
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("finalisation.errors")} errors={errors} />
      <FinaliseNotice name={page.notice} already={page.already} />
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <p className="caption">{body.name}</p>
      <h1>{t(standing === null ? "finalisation.heading" : "finalisation.headingDone")}</h1>
      {standing === null ? (
        <Open {...page} error={error} />
      ) : (
        <>
          <StandingVersion address={address} version={standing} />
          <ReopenForm version={standing.version} reason={refusal?.reason ?? ""} error={error} />
        </>
      )}
      <VersionsTable address={address} versions={page.versions} />
    </div>
  );
}

function Open({ error, ...page }: FinalisePageProps & { readonly error: string | undefined }) {
  const { t } = useWords();
  const { address, sections, attach, form } = page;
  if (attach !== null)
    return (
      <>
        <p>{t("finalisation.trial.what")}</p>
        <AttachTrial action={attachPath(address)} isSignedIn={attach.isSignedIn} body={null} isMain />
      </>
    );
  return (
    <>
      <p>{t("finalisation.what")}</p>
      <CompletenessSection address={address} sections={sections} />
      <FinaliseForm form={form} error={error} />
    </>
  );
}
