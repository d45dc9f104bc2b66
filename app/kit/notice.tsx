import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "./notification.tsx";

/** What has just happened, as the address of the page tells it (`?avis=`): no cookie is needed for it. */
const notices = {
  "sans-reponse": { key: "kit.notice.unanswered", tone: "info" },
  "question-ouverte": { key: "kit.notice.unansweredBack", tone: "info" },
  enregistre: { key: "kit.notice.saved", tone: "success" },
  terminee: { key: "kit.notice.finished", tone: "success" },
  "en-cours": { key: "kit.notice.unfinished", tone: "info" },
  confirmees: { key: "kit.check.confirmed", tone: "success" },
  rattachee: { key: "kit.attach.done", tone: "success" },
  confiee: { key: "kit.attach.handedOver", tone: "success" },
  reprises: { key: "kit.takeOver.done", tone: "success" },
  "rien-repris": { key: "kit.takeOver.nothing", tone: "info" },
  "hors-parcours": { key: "kit.notice.offPath", tone: "warning" },
} as const satisfies Readonly<Record<string, { key: MessageKey; tone: "info" | "success" | "warning" }>>;

export type NoticeName = keyof typeof notices;

/** Nothing for a name that is none of ours. */
export function Notice({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (!isNotice(name)) return null;
  const { key, tone } = notices[name];
  return (
    <Notification tone={tone} role="status">
      <p>{t(key)}</p>
    </Notification>
  );
}

function isNotice(name: string | null): name is NoticeName {
  return name !== null && Object.hasOwn(notices, name);
}
