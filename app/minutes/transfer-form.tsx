import { Fragment, type ReactNode } from "react";
import type { Answer } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { questionPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { Tag } from "../kit/tag.tsx";
import { AnswerValue } from "../questions/answer-value.tsx";
import { KeptLevers } from "./kept-levers.tsx";
import { countsText, roundSentence } from "./round-sentence.ts";
import type { TransferPageProps, TransferRow, TransferSent } from "./transfer.view.ts";

/** What is ticked, and the version of each answer that the page showed. */
export const CHOSEN = "question";
export const versionName = (question: string) => `version:${question}`;
export const choiceId = (question: string) => `question-${question}`;

interface TransferFormProps {
  readonly page: TransferPageProps;
  readonly sent: TransferSent | undefined;
  /** Else the table is there to be read. */
  readonly isOpen: boolean;
}

/** Each question of the workshop beside the answer of now; what is ticked is taken over, or proposed. */
export function TransferForm({ page, sent, isOpen }: TransferFormProps) {
  const { t } = useWords();
  const { mayTransfer, token } = page;
  if (!isOpen)
    return (
      <>
        <Lines page={page} chosen={({ name }) => name} />
        <KeptLevers page={page} sent={sent} isOpen={false} />
      </>
    );
  return (
    <form method="post" className="flow" noValidate>
      <input type="hidden" name="intent" value={mayTransfer ? "transfer" : "propose"} />
      <input type="hidden" name="form" value={token} />
      <Lines page={page} chosen={(row) => <Chosen row={row} sent={sent} />} />
      <KeptLevers page={page} sent={sent} isOpen={mayTransfer} />
      <p>
        <Button>{t(mayTransfer ? "minutes.transfer.submit" : "minutes.transfer.propose")}</Button>
      </p>
    </form>
  );
}

interface LinesProps {
  readonly page: TransferPageProps;
  /** What names the row. */
  readonly chosen: (row: TransferRow) => ReactNode;
}

function Lines({ page, chosen }: LinesProps) {
  const { t } = useWords();
  return (
    <StackedTable
      caption={t("minutes.transfer.caption")}
      columns={[
        { id: "question", label: t("minutes.transfer.column.question"), isLong: true },
        { id: "current", label: t("minutes.transfer.column.current"), isLong: true },
        { id: "workshop", label: t("minutes.transfer.column.workshop"), isLong: true },
        { id: "result", label: t("minutes.transfer.column.result"), isLong: true },
      ]}
      rows={page.rows.map((row) => ({
        id: row.question,
        cells: [
          <Fragment key="question">{chosen(row)}</Fragment>,
          <Current key="current" row={row} />,
          <Voted key="workshop" row={row} />,
          <Written key="result" row={row} page={page} />,
        ],
      }))}
    />
  );
}

function Chosen({ row, sent }: { readonly row: TransferRow; readonly sent: TransferSent | undefined }) {
  const { question, answer, name, version } = row;
  if (answer === null) return <>{name}</>;
  const isStale = sent?.stale.includes(question) === true;
  const wasChosen = sent === undefined ? row.isChosen : sent.chosen.includes(question) && !isStale;
  return (
    <>
      <input type="hidden" name={versionName(question)} value={version} />
      <Choice
        type="checkbox"
        id={choiceId(question)}
        name={CHOSEN}
        value={question}
        label={name}
        defaultChecked={wasChosen}
      />
    </>
  );
}

function Current({ row }: { readonly row: TransferRow }) {
  const { t, date, time, number } = useWords();
  const { sheet, current, version, savedAt, isChangedSince } = row;
  if (sheet === null) return <span className="muted">{t("minutes.transfer.notAsked")}</span>;
  return (
    <div className="flow">
      <AnswerValue sheet={sheet} answer={current} />
      {savedAt === null ? null : (
        <p className="muted small">
          {t("minutes.transfer.version", {
            ...{ version: number(version), date: date(savedAt), time: time(savedAt) },
          })}
        </p>
      )}
      {isChangedSince ? <Tag tone="warning">{t("minutes.transfer.changedSince")}</Tag> : null}
    </div>
  );
}

function Voted({ row: { rounds, phase } }: { readonly row: TransferRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="flow">
      {rounds.length === 0 ? <p>{t("minutes.notVoted")}</p> : null}
      {rounds.map((round) => (
        <div key={round.round}>
          <p>{roundSentence(round, words)}</p>
          <p className="muted small">{countsText(round, words)}</p>
        </div>
      ))}
      {phase === "postponed" ? <p>{t("minutes.postponed")}</p> : null}
    </div>
  );
}

/** What would be written, or why nothing can be. */
function Written({ row, page }: { readonly row: TransferRow; readonly page: TransferPageProps }) {
  const { t } = useWords();
  const { sheet, answer, level, whyNot, sectionId, question } = row;
  if (answer !== null && sheet !== null) {
    const written: Answer = { state: "answered", value: answer };
    return (
      <div className="flow">
        <AnswerValue sheet={sheet} answer={written} />
        <p className="muted small">{t("minutes.transfer.confidence")}</p>
      </div>
    );
  }
  const mayAnswer = whyNot === "BY_HAND" && page.mayTransfer && page.mark === null && sectionId !== null;
  return (
    <div className="flow">
      <p>{t(`minutes.transfer.whyNot.${whyNot ?? "NO_LEVEL"}`, { level: level ?? "" })}</p>
      {mayAnswer ? (
        <p>
          <a href={questionPath(page.address, sectionId, question)}>{t("minutes.transfer.answerIt")}</a>
        </p>
      ) : null}
    </div>
  );
}
