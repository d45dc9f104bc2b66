import {
  type LetterProblem,
  type LetterText,
  PLACEHOLDERS,
  placeholderText,
} from "../domain/editions/letter-text.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import styles from "./editions.module.css";
import type { LetterName } from "./letter-names.ts";
import type { LetterTextView, SaveTextRefusal } from "./letters.view.ts";
import { Notice } from "./notice.tsx";

export interface LetterTextPageProps extends LetterTextView {
  readonly name: LetterName;
  readonly notice: string | null;
  /** What is stored, or the usual words. */
  readonly shown: LetterText;
}
/** A text that was not saved, as it was typed. */
export interface TextSent {
  readonly typed: LetterText;
  readonly reason: Exclude<SaveTextRefusal, { readonly code: "NOT_FOUND" }>;
}

const NOTICES = {
  enregistre: "editions.letters.notice.saved",
} as const satisfies Readonly<Record<string, MessageKey>>;

export function LetterTextPage({
  sent,
  ...page
}: LetterTextPageProps & { readonly sent: TextSent | undefined }) {
  const words = useWords();
  const { t, locale } = words;
  const { head, name } = page;
  const errors = errorsOf(sent, words);
  const stale = sent?.reason.code === "STALE" ? sent.reason : null;
  return (
    <div className="flow">
      <ErrorSummary title={t("editions.errors", { count: errors.length })} errors={errors} />
      <Notice name={page.notice} notices={NOTICES} />
      <BackLink href={pathTo("edition-letters", { locale, edition: head.key })}>
        {t("editions.letters.text.back")}
      </BackLink>
      <p className={styles["state"]}>{t("editions.head", { edition: head.name })}</p>
      <h1>{t(`editions.letters.text.${name}`)}</h1>
      {stale === null ? null : <Stored text={stale.stored} locale={page.letterLocale} />}
      {head.state === "closed" ? (
        <Stored text={page.shown} locale={page.letterLocale} />
      ) : (
        <TextForm
          {...page}
          typed={sent?.typed ?? page.shown}
          errors={errors}
          revision={stale?.revision ?? page.revision}
        />
      )}
    </div>
  );
}

interface TextFormProps extends Pick<LetterTextPageProps, "letterLocale" | "revision"> {
  readonly typed: LetterText;
  readonly errors: readonly { readonly href: string; readonly text: string }[];
}

function TextForm({ letterLocale, revision, typed, errors }: TextFormProps) {
  const { t } = useWords();
  const errorAt = (id: string) => errors.find(({ href }) => href === `#${id}`)?.text;
  return (
    <form method="post" className="flow form-column" noValidate>
      <p>{t("editions.letters.text.lead")}</p>
      <input type="hidden" name="revision" value={revision} />
      <TextField
        id="objet"
        name="objet"
        lang={letterLocale}
        label={t("editions.letters.text.subject")}
        error={errorAt("objet")}
        defaultValue={typed.subject}
      />
      <TextareaField
        id="texte"
        name="texte"
        rows={16}
        lang={letterLocale}
        label={t("editions.letters.text.body")}
        hint={t("editions.letters.text.hint")}
        error={errorAt("texte")}
        defaultValue={typed.body}
      />
      <p>
        <Button>{t("editions.letters.text.save")}</Button>
      </p>
      <h2>{t("editions.letters.text.names")}</h2>
      <SummaryList
        rows={PLACEHOLDERS.map((one) => ({
          id: one,
          term: <code lang={letterLocale}>{placeholderText(one, letterLocale)}</code>,
          value: t(`editions.letters.name.${one}`),
        }))}
      />
    </form>
  );
}

function Stored({
  text,
  locale,
}: {
  readonly text: LetterText;
  readonly locale: LetterTextView["letterLocale"];
}) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t("editions.letters.text.stored")}</h2>
      <div className={`flow ${styles["letter"]}`} lang={locale}>
        <p>{text.subject}</p>
        <p>{text.body}</p>
      </div>
    </section>
  );
}

const FIELDS: Readonly<Record<LetterProblem["field"], string>> = { subject: "objet", body: "texte" };

function errorsOf(sent: TextSent | undefined, { t }: Words): TextFormProps["errors"] {
  if (sent === undefined) return [];
  const { reason } = sent;
  if (reason.code !== "PROBLEMS")
    return [{ href: "#objet", text: t(`editions.letters.textProblem.${reason.code}`) }];
  return reason.problems.map(({ field, code, found }) => ({
    href: `#${FIELDS[field]}`,
    text: t(`editions.letters.textProblem.${field}.${code}`, { found }),
  }));
}
