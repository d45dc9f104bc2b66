import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";

/** Who sees what a commune says, before it says it. */
export function CommunePrivacy() {
  const { t } = useWords();
  return (
    <Notification tone="info" title={t("opinions.commune.privacy.title")}>
      <p>{t("opinions.commune.privacy")}</p>
    </Notification>
  );
}
