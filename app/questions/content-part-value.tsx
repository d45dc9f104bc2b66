import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { ContentPart } from "../domain/answers/compare-answers.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { AnswerValue } from "./answer-value.tsx";
import { EvidenceLinks } from "./evidence-links.tsx";

interface ContentPartValueProps {
  readonly part: ContentPart;
  readonly sheet: QuestionSheet;
  readonly content: AnswerContent;
}

/** One part of what was said to a question, to be read. */
export function ContentPartValue({ part, sheet, content }: ContentPartValueProps) {
  const { t } = useWords();
  switch (part) {
    case "answer":
      return <AnswerValue sheet={sheet} answer={content.answer} />;
    case "reason":
      return <Lines text={content.answer.state === "na" ? content.answer.reason : ""} />;
    case "confidence":
      return t(`questions.confidence.${content.confidence ?? "none"}`);
    case "evidence":
      return content.evidence.length === 0 ? (
        t("questions.conflict.empty")
      ) : (
        <EvidenceLinks evidence={content.evidence} of={sheet.words.short} />
      );
    default:
      return <Lines text={content[part]} />;
  }
}

/** A text with the line breaks that were typed. */
function Lines({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <p>
      <TypedText text={text || t("questions.conflict.empty")} className="preserved" />
    </p>
  );
}
