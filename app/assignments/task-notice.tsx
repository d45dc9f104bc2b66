import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

const notices = {
  fait: "assignments.tasks.doneNotice",
  rappels: "assignments.tasks.stopNotice",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What became of something that one was asked for (`?avis=`); nothing for a name that is none of ours. */
export function TaskNotice({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (!isNotice(name)) return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(notices[name])}</p>
    </Notification>
  );
}

function isNotice(name: string | null): name is keyof typeof notices {
  return name !== null && Object.hasOwn(notices, name);
}
