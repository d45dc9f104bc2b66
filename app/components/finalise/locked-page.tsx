import type { AnswerContent } from "../../domain/answers/answer-content.ts";
import type { FinalisedMark } from "../../domain/finalisation/finalisation.ts";
import type { QuestionSheet } from "../../domain/survey/question-sheet.ts";
import { useWords } from "../../i18n/words-context.ts";
import { CheckedAnswerWords } from "../answering/checked-list.tsx";
import { hubPath } from "../assessment-paths.ts";
import { SummaryList } from "../summary-list.tsx";
import { markSentence } from "./mark-sentence.ts";

interface TypedAnswer {
  readonly sheet: QuestionSheet;
  /** Null for what could not have been saved as it was. */
  readonly content: AnswerContent | null;
  readonly texts: readonly string[];
}
export interface LockedPageProps {
  readonly slug: string;
  readonly edition: string;
  readonly mark: FinalisedMark;
  readonly typed: readonly TypedAnswer[];
}

/** Answers a form that came after the assessment was finalised: nothing is saved, and nothing that was typed is lost. */
export function LockedPage({ slug, edition, mark, typed }: LockedPageProps) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <div className="flow form-column">
      {/* biome-ignore lint/a11y/noAutofocus: the page is not the one that was asked for, and says so first */}
      <h1 tabIndex={-1} autoFocus>
        {t("errors.FINALISED.title")}
      </h1>
      <p>{markSentence(mark, words)}</p>
      <p>
        {t("errors.FINALISED.what")} {t("errors.FINALISED.mend")}
      </p>
      {typed.length === 0 ? null : (
        <section className="flow">
          <h2>{t("finalise.locked.typed")}</h2>
          <p>{t("finalise.locked.copy")}</p>
          <SummaryList
            rows={typed.map((one) => ({
              id: one.sheet.question.id,
              term: one.sheet.words.short,
              value: <Typed one={one} />,
            }))}
          />
        </section>
      )}
      <p>
        <a href={hubPath({ locale, slug, edition })}>{t("finalise.locked.hub")}</a>
      </p>
    </div>
  );
}

function Typed({ one: { sheet, content, texts } }: { readonly one: TypedAnswer }) {
  if (content !== null) return <CheckedAnswerWords sheet={sheet} content={content} toConfirm={false} />;
  return (
    <div className="flow">
      {texts.map((text) => (
        <p key={text} className="preserved">
          {text}
        </p>
      ))}
    </div>
  );
}
