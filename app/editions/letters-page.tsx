import { AUDIENCE_LIST, type Audience } from "../domain/editions/letter.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { EditionHead } from "./edition-head.tsx";
import { LetterLog } from "./letter-log.tsx";
import { LETTER_NAMES } from "./letter-names.ts";
import type { LettersView } from "./letters.view.ts";
import { Notice } from "./notice.tsx";
import { PlannedTable } from "./planned-table.tsx";
import { RecipientTable } from "./recipient-table.tsx";
import { SendForm } from "./send-form.tsx";
import { type SendingSent, sendingErrors } from "./sending-sent.ts";

export interface LettersPageProps extends LettersView {
  /** As the address tells it. */
  readonly notice: string | null;
  /** How many letters the last form wrote, as the address tells it; null for no such form. */
  readonly written: number | null;
  /** Chosen by the link that led here. */
  readonly asked: Audience | null;
}

const NOTICES = {
  planifie: "editions.letters.notice.planned",
  annule: "editions.letters.notice.cancelled",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What is written to the cohort: to whom, when, in which words, and what left. */
export function LettersPage({
  sent,
  ...page
}: LettersPageProps & { readonly sent: SendingSent | undefined }) {
  const words = useWords();
  const { t } = words;
  const { head } = page;
  const errors = sendingErrors(sent, words);
  return (
    <div className="flow">
      <ErrorSummary title={t("editions.errors", { count: errors.length })} errors={errors} />
      <Notice name={page.notice} notices={NOTICES} />
      <Written written={page.written} />
      <EditionHead head={head} page="edition-letters" />
      <h1>{t("editions.letters.title")}</h1>
      {head.state === "closed" ? (
        <p className="lead">{t("editions.letters.closed")}</p>
      ) : (
        <>
          <SendForm {...page} sent={sent} usual={usualOf(page)} errors={errors} />
          <p>{t("editions.letters.lead")}</p>
        </>
      )}
      <PlannedTable planned={page.planned} ended={page.ended} />
      <Texts head={head} />
      <RecipientTable {...page} />
      <LetterLog log={page.log} edition={head.key} caption={t("editions.letters.log.caption")} />
    </div>
  );
}

/** What the link asked for, or else the first that anybody would get. */
function usualOf({ asked, audiences }: LettersPageProps): Audience {
  return asked ?? AUDIENCE_LIST.find((one) => audiences[one] > 0) ?? "not-invited";
}

function Written({ written }: Pick<LettersPageProps, "written">) {
  const { t } = useWords();
  if (written === null) return null;
  return (
    <Notification tone={written === 0 ? "info" : "success"} role="status">
      <p>
        {written === 0
          ? t("editions.letters.notice.nobody")
          : t("editions.letters.notice.sent", { count: written })}
      </p>
    </Notification>
  );
}

function Texts({ head }: Pick<LettersView, "head">) {
  const { t, locale } = useWords();
  return (
    <section className="flow">
      <h2>{t("editions.letters.texts.title")}</h2>
      <p>{t("editions.letters.texts.lead")}</p>
      <ul>
        {LETTER_NAMES.map((text) => (
          <li key={text}>
            <a href={pathTo("letter-text", { locale, edition: head.key, text })}>
              {t(`editions.letters.text.${text}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
