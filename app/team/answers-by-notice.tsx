import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import type { AnswersBy } from "./access-request.view.ts";

/** Where no answer can leave, said before anybody waits for one; nothing where it can. */
export function AnswersByNotice({ mail, contact }: AnswersBy) {
  const { t } = useWords();
  if (mail) return null;
  return (
    <Notification tone="warning">
      <p>{contact === null ? t("team.access.noMail") : t("team.access.noMailContact", { email: contact })}</p>
    </Notification>
  );
}
