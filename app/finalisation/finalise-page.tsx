import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath } from "../kit/assessment-paths.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { AttachTrial } from "../start/attach-trial.tsx";
import { CompletenessSection, type FilledSection } from "./completeness-section.tsx";
import { FinaliseForm } from "./finalise-form.tsx";
import { FinaliseNotice } from "./finalise-notice.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { StandingVersion } from "./standing-version.tsx";
import { type ListedVersion, VersionsTable } from "./versions-table.tsx";

export interface FinaliseProps {
  readonly address: AssessmentAddress;
  readonly body: { readonly name: string; readonly demonstration: string | null };
  readonly sections: readonly FilledSection[];
  readonly versions: readonly ListedVersion[];
  /** The one that stands; null while people work on the assessment. */
  readonly standing: ListedVersion | null;
  /** Null for a lead; for who holds the secret link of a trial, the way to take it along. */
  readonly attach: { readonly isSignedIn: boolean } | null;
  readonly form: string;
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
}: FinaliseProps & { readonly refusal: FinaliseRefusal | undefined }) {
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

function Open({ error, ...page }: FinaliseProps & { readonly error: string | undefined }) {
  const { t } = useWords();
  const { address, sections, attach, form } = page;
  if (attach !== null)
    return (
      <>
        <p>{t("finalisation.trial.what")}</p>
        <AttachTrial action={`${hubPath(address)}/rattacher`} isSignedIn={attach.isSignedIn} />
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
