import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

interface FinaliseNoticeProps {
  /** As the address of the page tells it (`?avis=`). */
  readonly name: string | null;
  /** The version that a form sent again had made before. */
  readonly already: FinalisedMark | null;
}

/** What has just happened; nothing for a name that is none of ours. */
export function FinaliseNotice({ name, already }: FinaliseNoticeProps) {
  const { t, date, time } = useWords();
  if (name === "deja" && already !== null) {
    const { at, version } = already;
    return (
      <Notification tone="info" role="status">
        <p>{t("finalisation.notice.already", { date: date(at), time: time(at), version })}</p>
      </Notification>
    );
  }
  if (name !== "finalisee" && name !== "rouverte") return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(name === "finalisee" ? "finalisation.notice.done" : "finalisation.notice.reopened")}</p>
    </Notification>
  );
}
