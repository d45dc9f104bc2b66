import { LETTER_KINDS, type LetterKind } from "../domain/editions/letter.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { MailText } from "../domain/mails/mail.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { EmailField } from "../kit/email-field.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { RadioField } from "../kit/radio-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import styles from "./editions.module.css";
import { LetterLog } from "./letter-log.tsx";
import type { RecipientView } from "./letters.view.ts";
import { Notice } from "./notice.tsx";
import { recipientState } from "./recipient-state.ts";

type Texts = Readonly<Record<LetterKind, MailText>>;

export interface RecipientPageProps extends RecipientView {
  readonly notice: string | null;
  /** The very mails, but for their keys. */
  readonly previews: Texts;
  /** For somebody’s own mailbox: without a key. */
  readonly copies: Texts;
}
/** A contact that was not saved, as it was typed. */
export interface ContactSent {
  readonly email: string;
  readonly locale: Locale;
  readonly reason: "BAD_ADDRESS" | "CLOSED";
}

const NOTICES = {
  contact: "editions.letters.notice.contact",
  arrete: "editions.letters.notice.stopped",
  repris: "editions.letters.notice.resumed",
} as const satisfies Readonly<Record<string, MessageKey>>;

export function RecipientPage({
  sent,
  ...page
}: RecipientPageProps & { readonly sent: ContactSent | undefined }) {
  const words = useWords();
  const { t, locale } = words;
  const { head, recipient, log } = page;
  const reason = sent?.reason === "CLOSED" ? "closed" : "badAddress";
  const error = sent === undefined ? undefined : t(`editions.letters.recipient.${reason}`);
  return (
    <div className="flow">
      <ErrorSummary
        title={t("editions.errors", { count: 1 })}
        errors={error === undefined ? [] : [{ href: "#courriel", text: error }]}
      />
      <Notice name={page.notice} notices={NOTICES} />
      <BackLink href={pathTo("edition-letters", { locale, edition: head.key })}>
        {t("editions.letters.text.back")}
      </BackLink>
      <p className={styles["state"]}>{t("editions.head", { edition: head.name })}</p>
      <h1>{recipient.name}</h1>
      <p>{recipientState(recipient, words)}</p>
      {head.state === "closed" ? null : <ContactForm recipient={recipient} sent={sent} error={error} />}
      <p className="lead">
        {t(`editions.letters.recipient.${recipient.email === null ? "noAddress" : "lead"}`)}
      </p>
      {LETTER_KINDS.map((kind) => (
        <Preview key={kind} kind={kind} mail={page.previews[kind]} locale={recipient.locale} />
      ))}
      <Copies copies={page.copies} locale={recipient.locale} />
      {head.state === "closed" ? null : <Stop recipient={recipient} />}
      <LetterLog log={log} edition={head.key} caption={t("editions.letters.recipient.log")} />
    </div>
  );
}

interface PreviewProps {
  readonly kind: LetterKind;
  readonly mail: MailText;
  readonly locale: Locale;
}

function Preview({ kind, mail, locale }: PreviewProps) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t(`editions.letters.kind.${kind}`)}</h2>
      <div className={`flow ${styles["letter"]}`} lang={locale}>
        <p>
          <strong>{mail.subject}</strong>
        </p>
        <p>{mail.text}</p>
      </div>
    </section>
  );
}

function Copies({ copies, locale }: { readonly copies: Texts; readonly locale: Locale }) {
  const { t } = useWords();
  return (
    <Details summary={t("editions.letters.recipient.copy")}>
      <p>{t("editions.letters.recipient.copyHint")}</p>
      {LETTER_KINDS.map((kind) => (
        <TextareaField
          key={kind}
          id={`copie-${kind}`}
          rows={10}
          readOnly
          lang={locale}
          label={t(`editions.letters.recipient.copyLabel.${kind}`)}
          defaultValue={`${copies[kind].subject}\n\n${copies[kind].text}`}
        />
      ))}
    </Details>
  );
}

interface ContactFormProps extends Pick<RecipientView, "recipient"> {
  readonly sent: ContactSent | undefined;
  readonly error: string | undefined;
}

function ContactForm({ recipient, sent, error }: ContactFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow form-column" noValidate>
      <h2>{t("editions.letters.recipient.contact")}</h2>
      <EmailField
        label={t("editions.letters.recipient.email")}
        hint={t("editions.letters.recipient.emailHint")}
        error={error}
        value={sent?.email ?? recipient.email ?? ""}
        whose="other"
      />
      <RadioField
        name="langue"
        legend={t("editions.letters.recipient.language")}
        chosen={sent?.locale ?? recipient.locale}
        options={[
          { value: "fr", label: t("editions.letters.recipient.french") },
          { value: "en", label: t("editions.letters.recipient.english") },
        ]}
      />
      <p>
        <Button name="intent" value="contact">
          {t("editions.letters.recipient.save")}
        </Button>
      </p>
    </form>
  );
}

/** What the person said themselves is taken back by nobody else. */
function Stop({ recipient: { stopped } }: Pick<RecipientView, "recipient">) {
  const { t } = useWords();
  if (stopped === "recipient") return <p>{t("editions.letters.recipient.saidNo")}</p>;
  const intent = stopped === null ? "stop" : "resume";
  return (
    <form method="post">
      <Button kind="secondary" name="intent" value={intent}>
        {t(`editions.letters.recipient.${intent}`)}
      </Button>
    </form>
  );
}
