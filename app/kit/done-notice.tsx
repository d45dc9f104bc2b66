import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "./notification.tsx";

/** What a page may say of what was just done, by the name that its address gives (`?avis=`): no cookie is needed for it. */
export type Notices = Readonly<Record<string, { key: MessageKey; tone: "info" | "success" | "warning" }>>;

interface DoneNoticeProps {
  readonly name: string | null;
  readonly notices: Notices;
}

/** Nothing for a name that is none of the page’s. */
export function DoneNotice({ name, notices }: DoneNoticeProps) {
  const { t } = useWords();
  const notice = name !== null && Object.hasOwn(notices, name) ? notices[name] : undefined;
  if (notice === undefined) return null;
  return (
    <Notification tone={notice.tone} role="status">
      <p>{t(notice.key)}</p>
    </Notification>
  );
}
