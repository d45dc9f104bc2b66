import type { FormPair } from "../domain/answers/form-pair.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";

interface KeptOfferProps {
  /** What the form held when its session had ended; null when nothing is kept. */
  readonly kept: readonly FormPair[] | null;
  /** Path and query of the page. */
  readonly action: string;
}

/** Offers back what was sent too late: applied as an ordinary save, on the version that it was typed on. */
export function KeptOffer({ kept, action }: KeptOfferProps) {
  const { t } = useWords();
  if (kept === null) return null;
  return (
    <Notification tone="warning" title={t("questions.kept.title")}>
      <p>{t("questions.kept.text")}</p>
      <form method="post" action={action}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="kept" value="apply" />
        <Button name="intent" value="continue">
          {t("questions.kept.apply")}
        </Button>
      </form>
      <form method="post" action={action}>
        <Button kind="link" name="kept" value="discard">
          {t("questions.kept.discard")}
        </Button>
      </form>
    </Notification>
  );
}
