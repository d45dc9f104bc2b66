import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { MailTroubleLine } from "../kit/mail-trouble-line.tsx";
import { PageTop } from "../kit/page-top.tsx";
import styles from "../kit/people.module.css";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { AssignView } from "./assign.view.ts";
import { AssignForm, type AssignValues } from "./assign-form.tsx";

const problems = {
  BAD_ADDRESS: { href: "#courriel", key: "assignments.badWho" },
  BOTH: { href: "#courriel", key: "assignments.bothWho" },
  BAD_KIND: { href: "#demande-contribute", key: "assignments.badKind" },
  WRONG_ROLE: { href: "#demande-contribute", key: "assignments.wrongRole" },
  BAD_DATE: { href: "#echeance", key: "assignments.badDate" },
  PAST_DATE: { href: "#echeance", key: "assignments.pastDate" },
  LONG_MESSAGE: { href: "#message", key: "assignments.longMessage" },
  FINALISED: { href: "#message", key: "assignments.finalised" },
  TOO_MANY: { href: "#demandes", key: "assignments.tooMany" },
} as const satisfies Readonly<Record<string, { href: string; key: MessageKey }>>;

export type AssignProblem = keyof typeof problems;
export interface AssignRefusal {
  readonly problem: AssignProblem;
  readonly values: AssignValues;
}

export interface AssignPageProps extends AssignView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}

export function AssignPage({
  refusal,
  ...page
}: AssignPageProps & { readonly refusal: AssignRefusal | undefined }) {
  const { t } = useWords();
  const problem = refusal === undefined ? null : problems[refusal.problem];
  const errors = problem === null ? [] : [{ href: problem.href, text: t(problem.key) }];
  const empty = {
    questionId: page.questionId ?? "",
    member: "",
    other: "",
    kind: "",
    dueOn: "",
    message: "",
  };
  return (
    <div className="flow">
      <ErrorSummary title={t("assignments.errors.title")} errors={errors} />
      <DoneNotice name={page.notice} notices={notices} />
      <PageTop body={page.body} back={{ href: hubPath(page.address), text: page.body.name }} />
      <FinalisedBanner address={page.address} mark={page.finalised} mayReopen />
      <h1>{t("assignments.heading", { section: page.section.title })}</h1>
      {page.finalised !== null && refusal === undefined ? null : (
        <AssignForm
          questions={page.questions}
          form={page.form}
          members={page.members}
          values={refusal?.values ?? empty}
          errorOf={(href) => errors.find((error) => error.href === href)?.text}
        />
      )}
      <div id="demandes">
        <OpenRequests {...page} />
      </div>
    </div>
  );
}

const notices = {
  envoyee: { key: "assignments.sent", tone: "success" },
  "hors-domaine": { key: "assignments.foreign", tone: "warning" },
  retiree: { key: "assignments.withdrawn", tone: "success" },
} as const satisfies Notices;

/** Nothing when nobody was asked, or everything is done. */
function OpenRequests({ open }: Pick<AssignView, "open">) {
  const words = useWords();
  const { t } = words;
  if (open.length === 0) return null;
  return (
    <StackedTable
      caption={t("assignments.open.title")}
      columns={[
        { id: "email", label: t("assignments.open.email") },
        { id: "what", label: t("assignments.open.what") },
        { id: "kind", label: t("assignments.open.kind") },
        { id: "due", label: t("assignments.open.due") },
        { id: "withdraw", label: t("assignments.open.withdrawal") },
      ]}
      rows={open.map(({ publicId, email, what, kind, dueOn, trouble }) => ({
        id: publicId,
        cells: [
          <span key="email" className={styles["address"]}>
            {email}
            <MailTroubleLine trouble={trouble} />
          </span>,
          what,
          t(`assignments.kind.${kind}`),
          dueOn === null ? t("assignments.due.none") : dayWords(dueOn, words),
          <form key="withdraw" method="post">
            <input type="hidden" name="tache" value={publicId} />
            <Button kind="secondary" name="intent" value="withdraw">
              {t("assignments.open.withdraw")}
              <span className="visually-hidden">
                {" "}
                {t("assignments.open.withdrawHidden", { what, email })}
              </span>
            </Button>
          </form>,
        ],
      }))}
    />
  );
}
