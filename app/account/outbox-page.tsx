import type { Mail } from "../domain/mails/mail.ts";
import { useWords } from "../i18n/words-context.ts";

const ADDRESS = /(https?:\/\/\S+)/;

/** Newest first. The addresses in a mail can be followed. */
export function OutboxPage({ mails }: { readonly mails: readonly Mail[] }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("account.outbox.title")}</h1>
      <p className="lead">{t("account.outbox.lead")}</p>
      {mails.length === 0 ? <p>{t("account.outbox.empty")}</p> : null}
      {mails.map((mail) => (
        <article key={mail.text} className="flow">
          <h2>{mail.subject}</h2>
          <p className="muted">{t("account.outbox.to", { to: mail.to })}</p>
          {mail.text.split("\n\n").map((paragraph) => (
            <p key={paragraph} className="preserved">
              {paragraph.split(ADDRESS).map(withLink)}
            </p>
          ))}
        </article>
      ))}
    </div>
  );
}

function withLink(part: string) {
  return ADDRESS.test(part) ? (
    <a key={part} href={part}>
      {part}
    </a>
  ) : (
    part
  );
}
