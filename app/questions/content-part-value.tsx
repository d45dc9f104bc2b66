import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { ContentPart } from "../domain/answers/compare-answers.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
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
      return content.answer.state === "na" ? content.answer.reason : t("questions.conflict.empty");
    case "confidence":
      return t(`questions.confidence.${content.confidence ?? "none"}`);
    case "evidence":
      return content.evidence.length === 0 ? (
        t("questions.conflict.empty")
      ) : (
        <EvidenceLinks evidence={content.evidence} of={sheet.words.short} />
      );
    default:
      return <Lines text={content[part] || t("questions.conflict.empty")} />;
  }
}

/** A text with the line breaks that were typed. */
function Lines({ text }: { readonly text: string }) {
  return <p className="preserved">{text}</p>;
}
