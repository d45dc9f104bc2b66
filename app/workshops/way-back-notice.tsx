import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { DeskSent } from "./desk.view.ts";

/** The link that whoever leads has just asked for: shown once, to be handed to who lost their device and their code. */
export function WayBackNotice({ sent }: { readonly sent: DeskSent | undefined }) {
  const { t } = useWords();
  if (sent?.kind !== "way-back") return null;
  return (
    <Notification tone="info" role="status" title={t("workshops.desk.wayBack.title")}>
      <p>
        <TypedText text={sent.name} />
      </p>
      <p>
        <span className="code">{sent.url}</span>
      </p>
      <p>{t("workshops.desk.wayBack.what")}</p>
    </Notification>
  );
}
