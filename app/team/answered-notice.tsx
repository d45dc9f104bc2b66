import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

const notices = {
  invitee: "team.access.invited",
  refusee: "team.access.refused",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What became of a request for access (`?avis=`); nothing for a name that is none of ours. */
export function AnsweredNotice({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (name === null || !isNotice(name)) return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(notices[name])}</p>
    </Notification>
  );
}

function isNotice(name: string): name is keyof typeof notices {
  return Object.hasOwn(notices, name);
}
