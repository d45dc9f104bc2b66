import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { DoneTransfers } from "./done-transfers.tsx";
import type { TransferPageProps, TransferSent } from "./transfer.view.ts";
import { choiceId, TransferForm } from "./transfer-form.tsx";

const NOTICES: Notices = {
  reprise: { key: "minutes.notice.taken", tone: "success" },
  proposee: { key: "minutes.notice.proposed", tone: "success" },
  annulee: { key: "minutes.notice.undone", tone: "success" },
};

/** A team takes over what its workshop decided; whoever led it without being of the team proposes. */
export function TransferPage({
  sent,
  ...page
}: TransferPageProps & { readonly sent: TransferSent | undefined }) {
  const { t, date } = useWords();
  const { address, body, rows, mark, mayTransfer, isArchived, title, day, mode } = page;
  const isOpen = isOpenTransfer(page);
  return (
    <div className="flow">
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <ErrorSummary title={t("minutes.transfer.refused")} errors={useErrors(page, sent)} />
      <p className="caption">
        <TypedText text={title} /> – {date(day)} – {t(`minutes.mode.${mode}`)}
      </p>
      <h1>{t("minutes.transfer.heading")}</h1>
      {sent === undefined ? <DoneNotice name={page.notice} notices={NOTICES} /> : null}
      <FinalisedBanner address={address} mark={mark} />
      <p className="lead">{t(mayTransfer ? "minutes.transfer.lead" : "minutes.transfer.leadProposing")}</p>
      <Proposed {...page} />
      {rows.length === 0 ? <p>{t("minutes.transfer.empty")}</p> : null}
      {isArchived ? <p>{t("minutes.transfer.archived")}</p> : null}
      {rows.length > 0 && !isOpen && mark === null && !isArchived ? (
        <p>
          <strong>{t("minutes.transfer.nothing")}</strong>
        </p>
      ) : null}
      {rows.length === 0 ? null : <TransferForm page={page} sent={sent} isOpen={isOpen} />}
      <DoneTransfers {...page} />
    </div>
  );
}

function isOpenTransfer({ mark, isArchived, rows, levers, mayTransfer }: TransferPageProps): boolean {
  const hasLevers = mayTransfer && levers.some(({ isRetained }) => !isRetained);
  return mark === null && !isArchived && (hasLevers || rows.some(({ answer }) => answer !== null));
}

function Proposed({ proposal, mayTransfer }: TransferPageProps) {
  const { t, date } = useWords();
  if (proposal === null) return null;
  const values = { count: proposal.count, date: date(proposal.at) };
  return (
    <Notification tone="info">
      <p>{t(mayTransfer ? "minutes.proposal.toTake" : "minutes.proposal.made", values)}</p>
    </Notification>
  );
}

const REFUSED = {
  NOTHING_CHOSEN: "minutes.error.nothingChosen",
  NOT_OFFERED: "minutes.error.notOffered",
  TOO_LATE: "minutes.error.tooLate",
  FINALISED: "minutes.error.finalised",
  ARCHIVED: "minutes.transfer.archived",
} as const satisfies Readonly<Record<Exclude<TransferSent["code"], "STALE">, MessageKey>>;

function useErrors(
  { rows }: TransferPageProps,
  sent: TransferSent | undefined,
): readonly { readonly href: string; readonly text: string }[] {
  const { t } = useWords();
  if (sent === undefined) return [];
  const first = rows.find(({ answer }) => answer !== null)?.question;
  if (sent.code !== "STALE")
    return [{ href: first === undefined ? "#main" : `#${choiceId(first)}`, text: t(REFUSED[sent.code]) }];
  return sent.stale.map((question) => ({
    href: `#${choiceId(question)}`,
    text: t("minutes.error.stale", {
      question: rows.find((row) => row.question === question)?.name ?? question,
    }),
  }));
}
