import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { DeskSent } from "./desk.view.ts";
import { didWords } from "./step-words.ts";

/** Two people lead: what the first one did, to the second one. Nothing otherwise. */
export function StaleStep({ sent }: { readonly sent: DeskSent | undefined }) {
  const { t } = useWords();
  if (sent?.kind !== "stale") return null;
  const who = sent.who ?? t("workshops.desk.somebody");
  return (
    <Notification tone="warning" title={t("workshops.desk.stale.title")} role="alert">
      <p>
        <TypedWithin text={who} sentence={(said) => didWords(sent.step, said, t)} />{" "}
        {t("workshops.desk.stale")}
      </p>
    </Notification>
  );
}
