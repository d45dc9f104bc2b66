import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { AccessQueueView } from "./access-queue.view.ts";
import { AnsweredNotice } from "./answered-notice.tsx";
import { RequestTable } from "./request-table.tsx";

export interface AccessQueuePageProps extends AccessQueueView {
  readonly notice: string | null;
}

/** Every request for access that waits, the oldest first. */
export function AccessQueuePage({ requests, total, notice }: AccessQueuePageProps) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <AnsweredNotice name={notice} />
      <BackLink href={pathTo("admin", { locale })}>{t("team.admin.title")}</BackLink>
      <h1>{t("team.access.queue.title")}</h1>
      <p className="lead">{t("team.access.queue.lead")}</p>
      {requests.length === 0 ? (
        <p>{t("team.access.queue.none")}</p>
      ) : (
        <RequestTable caption={t("team.access.queue.caption", { count: total })} requests={requests} />
      )}
    </div>
  );
}
