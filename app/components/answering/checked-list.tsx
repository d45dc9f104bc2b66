import type { CheckedAnswer, CheckedSection } from "../../domain/answers/checked-section.ts";
import { useWords } from "../../i18n/words-context.ts";
import { type AssessmentAddress, questionPath } from "../assessment-paths.ts";
import { AnswerValue } from "../questions/answer-value.tsx";
import { SummaryList } from "../summary-list.tsx";
import { Tag } from "../tag.tsx";
import { EvidenceLinks } from "./evidence-links.tsx";

interface CheckedListProps {
  readonly address: AssessmentAddress;
  readonly section: CheckedSection;
  /** The check page that a change comes back to. */
  readonly back: "section" | "tout";
  readonly mayAnswer: boolean;
}

/** Every question of a section with its answer, and the way to change it. */
export function CheckedList({ address, section, back, mayAnswer }: CheckedListProps) {
  const { t } = useWords();
  const rows = section.answers.map((answer) => {
    const { question, words } = { question: answer.sheet.question, words: answer.sheet.words };
    const isOpen = answer.content.answer.state === "unanswered";
    return {
      id: question.id,
      term: words.short,
      value: <Checked {...answer} />,
      action: mayAnswer
        ? {
            href: `${questionPath(address, section.place.id, question.id)}?retour=${back}`,
            text: t(isOpen ? "overview.check.answerIt" : "overview.check.change"),
            hidden: t("overview.check.changeHidden", { question: words.short }),
          }
        : undefined,
    };
  });
  return <SummaryList rows={rows} />;
}

function Checked({ sheet, content, toConfirm }: CheckedAnswer) {
  const { t } = useWords();
  const { confidence, publicText, workingNote, evidence } = content;
  return (
    <div className="flow">
      {toConfirm && (
        <p>
          <Tag tone="warning">{t("answering.toConfirm")}</Tag>
        </p>
      )}
      <AnswerValue sheet={sheet} answer={content.answer} />
      {confidence !== null && (
        <p className="muted small">
          {t("overview.check.confidence", { confidence: t(`answering.confidence.${confidence}`) })}
        </p>
      )}
      {publicText !== "" && <p className="preserved">{publicText}</p>}
      {evidence.length > 0 && <EvidenceLinks evidence={evidence} />}
      {workingNote !== "" && (
        <p className="preserved muted">{t("overview.check.note", { text: workingNote })}</p>
      )}
    </div>
  );
}

/** How many questions have no answer of any kind. */
export function openCount({ answers }: CheckedSection): number {
  return answers.filter(({ content }) => content.answer.state === "unanswered").length;
}
