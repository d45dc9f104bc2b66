import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

interface NoticeProps {
  /** As the address of the page tells it (`?avis=`). */
  readonly name: string | null;
  readonly notices: Readonly<Record<string, MessageKey>>;
}

/** What was just done; nothing for a name that says nothing here. */
export function Notice({ name, notices }: NoticeProps) {
  const { t } = useWords();
  const key = name !== null && Object.hasOwn(notices, name) ? notices[name] : undefined;
  if (key === undefined) return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(key)}</p>
    </Notification>
  );
}
