import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DoneNotice, type Notices } from "../kit/done-notice.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { OutgoingView } from "./outgoing.view.ts";
import { OutgoingTable } from "./outgoing-table.tsx";

export interface OutgoingPageProps extends OutgoingView {
  /** As the address of the page tells it (`?avis=`). */
  readonly notice: string | null;
}

/** What did not leave, what waits, and why. */
export function OutgoingPage({ notice, ...page }: OutgoingPageProps) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <DoneNotice name={notice} notices={notices} />
      <BackLink href={pathTo("admin", { locale })}>{t("mails.back")}</BackLink>
      <h1>{t("mails.title")}</h1>
      <p className="lead">{t("mails.lead")}</p>
      <h2>{t("mails.givenUp.title", { count: page.givenUpCount })}</h2>
      {page.givenUp.length === 0 ? (
        <p>{t("mails.givenUp.none")}</p>
      ) : (
        <OutgoingTable caption={t("mails.givenUp.caption")} mails={page.givenUp} />
      )}
      <h2>{t("mails.waiting.title", { count: page.waitingCount })}</h2>
      {page.waiting.length === 0 ? (
        <p>{t("mails.waiting.none")}</p>
      ) : (
        <OutgoingTable caption={t("mails.waiting.caption")} mails={page.waiting} />
      )}
      <p className="small muted">{t("mails.kept")}</p>
    </div>
  );
}

const notices = {
  repris: { key: "mails.notice.retried", tone: "success" },
  retire: { key: "mails.notice.dropped", tone: "success" },
  inchange: { key: "mails.notice.unchanged", tone: "info" },
} as const satisfies Notices;
