import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { AnswerValue } from "../questions/answer-value.tsx";
import { AskedOnBoard } from "./asked-on-board.tsx";
import { DecisionForm } from "./decision-form.tsx";
import type { DeskProps } from "./desk.view.ts";
import { PaperForm } from "./paper-form.tsx";
import { PrevoteCounts } from "./prevote-counts.tsx";
import { ReasonsQueue } from "./reasons-queue.tsx";
import { RoomDecision } from "./room-decision.tsx";
import { RoundFigure } from "./round-figure.tsx";
import { UnrevealedRounds } from "./unrevealed-rounds.tsx";
import { VotedLine } from "./voted-line.tsx";
import { VotesByName } from "./votes-by-name.tsx";

/** The question that the room talks about, with what is whoever leads' alone. */
export function DeskQuestionPart(page: DeskProps) {
  const { board, question: own } = page;
  const { question } = board;
  if (board.prevote.length > 0) return <PrevoteCounts prevote={board.prevote} />;
  if (question === null || own === null) return null;
  const isRevealed = question.rounds.length > 0;
  return (
    <section className="flow" aria-label={question.short}>
      <AskedOnBoard
        total={board.total}
        question={question}
        withLevels={!isRevealed || question.voted !== null}
      />
      <VotedLine question={question} />
      <Missing {...page} />
      {question.phase === "voting" ? <PaperForm question={question} sent={page.sent} /> : null}
      {isRevealed ? <RoundFigure threshold={board.threshold} question={question} /> : null}
      <VotesByName named={own.named} />
      <UnrevealedRounds unrevealed={question.unrevealed} />
      <ReasonsQueue question={question} reasons={own.reasons} />
      <RoomDecision decision={question.decision} />
      <DecisionForm {...page} />
      <CurrentAnswer {...page} />
      <Notes {...page} />
    </section>
  );
}

/** By name where votes stand under names, and nowhere else. */
function Missing({ seats }: DeskProps) {
  const { t, list } = useWords();
  const missing = seats.filter(({ hasVoted, isWaited }) => hasVoted === false && isWaited);
  if (missing.length === 0) return null;
  return <p>{t("workshops.desk.missing", { names: list(missing.map(({ name }) => name)) })}</p>;
}

/** What the assessment says today: only once it is asked for, so that it leads nobody. */
function CurrentAnswer({ question, showsAnswer, refreshes }: DeskProps) {
  const { t } = useWords();
  const follow = refreshes === null ? "" : "&suivre";
  if (question === null) return null;
  if (!showsAnswer || question.answer === null)
    return (
      <p>
        <a href={`?reponse${follow}`}>{t("workshops.desk.showAnswer")}</a>{" "}
        <span className="muted">{t("workshops.desk.whyHidden")}</span>
      </p>
    );
  return (
    <div className="flow">
      <h3>{t("workshops.desk.answer")}</h3>
      <AnswerValue {...question.answer} />
      <p>
        <a href={follow === "" ? "?" : "?suivre"}>{t("workshops.desk.hideAnswer")}</a>
      </p>
    </div>
  );
}

function Notes({ board, question, sent }: DeskProps) {
  const { t } = useWords();
  if (question === null) return null;
  const typed = sent?.values["intent"] === "note" ? sent.values["note"] : undefined;
  return (
    <form method="post" className="flow" noValidate aria-label={t("workshops.desk.note")}>
      <input type="hidden" name="question" value={board.question?.id ?? ""} />
      <TextareaField
        id="note"
        name="note"
        label={t("workshops.desk.note")}
        hint={t("workshops.desk.note.hint")}
        defaultValue={typed ?? question.note}
        rows={3}
      />
      <Button kind="secondary" name="intent" value="note">
        {t("workshops.desk.note.save")}
      </Button>
    </form>
  );
}
