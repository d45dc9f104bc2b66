import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

const notices = {
  demandee: "publication.notice.asked",
  relancee: "publication.notice.askedAgain",
  annulee: "publication.notice.calledOff",
  retiree: "publication.notice.withdrawn",
  citee: "publication.notice.listed",
  "plus-citee": "publication.notice.unlisted",
} as const satisfies Readonly<Record<string, MessageKey>>;

export function isPublicationNotice(name: string | null): name is keyof typeof notices {
  return name !== null && Object.hasOwn(notices, name);
}

/** What has just happened, as the address of the page tells it. */
export function PublicationNotice({ name }: { readonly name: keyof typeof notices }) {
  const { t } = useWords();
  return (
    <Notification tone="success" role="status">
      <p>{t(notices[name])}</p>
    </Notification>
  );
}
