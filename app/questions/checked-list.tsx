import type { CheckedAnswer, CheckedSection } from "../domain/answers/checked-section.ts";
import { isDebatable } from "../domain/opinions/opinion.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, evidencePath, opinionsPath, questionPath } from "../kit/assessment-paths.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { Tag } from "../kit/tag.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { AnswerValue } from "./answer-value.tsx";
import { EvidenceLinks } from "./evidence-links.tsx";

interface CheckedListProps {
  readonly address: AssessmentAddress;
  readonly section: CheckedSection;
  /** The check page that a change comes back to. */
  readonly back: "section" | "tout";
  readonly mayAnswer: boolean;
  /** Question id -> how many files support its answer. */
  readonly files: ReadonlyMap<string, number>;
  /** The reader may see what the team thinks. */
  readonly hasOpinions: boolean;
}

/** Every question of a section with its answer, and the way to change it. */
export function CheckedList({ address, section, back, mayAnswer, files, hasOpinions }: CheckedListProps) {
  const { t } = useWords();
  const rows = section.answers.map((answer) => {
    const { question, words } = { question: answer.sheet.question, words: answer.sheet.words };
    const isOpen = answer.content.answer.state === "unanswered";
    return {
      id: question.id,
      term: words.short,
      value: (
        <div className="flow">
          <Checked {...answer} />
          {hasOpinions ? (
            <OpinionsLink
              question={question}
              name={words.short}
              address={address}
              sectionId={section.place.id}
            />
          ) : null}
          <FilesLink
            href={evidencePath(address, section.place.id, question.id)}
            count={files.get(question.id) ?? 0}
          />
        </div>
      ),
      action: mayAnswer
        ? {
            href: `${questionPath(address, section.place.id, question.id)}?retour=${back}`,
            text: t(isOpen ? "questions.check.answerIt" : "questions.check.change"),
            hidden: t("questions.check.changeHidden", { question: words.short }),
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
          <Tag tone="warning">{t("questions.toConfirm")}</Tag>
        </p>
      )}
      <AnswerValue sheet={sheet} answer={content.answer} />
      {confidence !== null && (
        <p className="muted small">
          {t("questions.check.confidence", { confidence: t(`questions.confidence.${confidence}`) })}
        </p>
      )}
      {publicText !== "" && (
        <p>
          <TypedText text={publicText} className="preserved" />
        </p>
      )}
      {evidence.length > 0 && <EvidenceLinks evidence={evidence} of={sheet.words.short} />}
      {workingNote !== "" && (
        <p className="muted">
          {t("questions.check.note")} <TypedText text={workingNote} className="preserved" />
        </p>
      )}
    </div>
  );
}

interface OpinionsLinkProps {
  readonly address: AssessmentAddress;
  readonly sectionId: string;
  readonly question: CheckedAnswer["sheet"]["question"];
  readonly name: string;
}

/** Nothing for a question that nobody has an opinion on. */
function OpinionsLink({ address, sectionId, question, name }: OpinionsLinkProps) {
  const { t } = useWords();
  if (!isDebatable(question)) return null;
  return (
    <p>
      <a href={opinionsPath(address, sectionId, question.id)}>
        {t("questions.check.link")}
        <span className="visually-hidden"> {t("questions.check.hidden", { question: name })}</span>
      </a>
    </p>
  );
}

/** Nothing without a file. */
function FilesLink({ href, count }: { readonly href: string; readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p>
      <a href={href}>{t("questions.evidence.files", { count })}</a>
    </p>
  );
}
