import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, secretLinkPath } from "../kit/assessment-paths.ts";
import { Notification } from "../kit/notification.tsx";

/** Until its holder has said that the link is kept. The link itself stands on a page of its own, to be shown to nobody. */
export function LinkNotice({ address }: { readonly address: AssessmentAddress }) {
  const { t } = useWords();
  return (
    <Notification tone="warning">
      <p>
        {t("start.keep.text")} <a href={secretLinkPath(address)}>{t("start.keep.link")}</a>
      </p>
    </Notification>
  );
}
