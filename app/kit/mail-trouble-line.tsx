import type { MailTrouble } from "../domain/mails/mail-trouble.ts";
import { useWords } from "../i18n/words-context.ts";

/** Beside an address that was written to. Nothing while all goes well. */
export function MailTroubleLine({ trouble }: { readonly trouble: MailTrouble | null }) {
  const { t } = useWords();
  return trouble === null ? null : <p>{t(`kit.mail.${trouble}`)}</p>;
}
