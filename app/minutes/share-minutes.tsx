import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button, ButtonLink } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import type { MinutesView } from "./minutes.view.ts";
import { transferPath } from "./minutes-paths.ts";

/** For whoever leads: whether others read the minutes, and the way on into the answers. */
export function ShareMinutes({ transfer, mayEdit, sharedAt, isTransferred, publicId }: MinutesView) {
  const { t, locale } = useWords();
  if (transfer === null) return null;
  const toTransfer = { href: transferPath({ ...transfer, locale, workshop: publicId }) };
  const isDraft = sharedAt === null;
  return (
    <div className="flow no-print">
      <Standing sharedAt={sharedAt} />
      {isTransferred && isDraft ? <p>{t("minutes.edit.transferred")}</p> : null}
      <Actions>
        {mayEdit ? <Step isDraft={isDraft} /> : null}
        <ButtonLink {...toTransfer} kind={isDraft ? "secondary" : "primary"}>
          {t("minutes.toTransfer")}
        </ButtonLink>
      </Actions>
    </div>
  );
}

function Standing({ sharedAt }: Pick<MinutesView, "sharedAt">) {
  const { t, date } = useWords();
  if (sharedAt !== null) return <p>{t("minutes.share.shared", { date: date(sharedAt) })}</p>;
  return (
    <Notification tone="info" title={t("minutes.share.draft")}>
      <p>{t("minutes.share.draft.what")}</p>
    </Notification>
  );
}

function Step({ isDraft }: { readonly isDraft: boolean }) {
  const { t } = useWords();
  const label = t(isDraft ? "minutes.share.do" : "minutes.share.undo");
  return (
    <form method="post" aria-label={label}>
      <Button kind={isDraft ? "primary" : "secondary"} name="intent" value={isDraft ? "share" : "draft"}>
        {label}
      </Button>
    </form>
  );
}
