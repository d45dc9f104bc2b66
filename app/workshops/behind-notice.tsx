import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";

/** The room has gone on while something was being typed, and the page has waited. */
export function BehindNotice({ onShow }: { readonly onShow: () => void }) {
  const { t } = useWords();
  return (
    <Notification tone="warning" role="status" title={t("workshops.desk.behind.title")}>
      <p>{t("workshops.desk.behind")}</p>
      <p>
        <Button kind="secondary" type="button" onClick={onShow}>
          {t("workshops.desk.behind.show")}
        </Button>
      </p>
    </Notification>
  );
}
