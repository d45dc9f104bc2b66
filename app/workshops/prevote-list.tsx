import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import type { Board, BoardQuestion } from "./board.view.ts";
import type { OwnVote } from "./seat.view.ts";
import { type Ballot, problemsOf, votedText } from "./use-ballot.ts";
import { VoteForm } from "./vote-form.tsx";
import { voteText } from "./vote-text.ts";

const BEFORE_THE_MEETING = 0;

/** Each question before the meeting, in a fold of its own: one votes in any order, and changes a vote while it is open. */
export function PrevoteList({ board, ballot }: { readonly board: Board; readonly ballot: Ballot }) {
  const ownOf = (id: string) =>
    ballot.own.find((one) => one.question === id && one.round === BEFORE_THE_MEETING);
  const next = board.prevote.find(({ id }) => ownOf(id) === undefined);
  return (
    <>
      {board.prevote.map((question) => {
        const own = ownOf(question.id);
        const isNext = question === next;
        return <PrevoteFold key={`${question.id} ${own?.vote}`} {...{ question, own, ballot, isNext }} />;
      })}
    </>
  );
}

interface PrevoteFoldProps {
  readonly question: BoardQuestion;
  readonly own: OwnVote | undefined;
  readonly ballot: Ballot;
  readonly isNext: boolean;
}

function PrevoteFold({ question, own, ballot, isNext }: PrevoteFoldProps) {
  const words = useWords();
  const { t } = words;
  const said = own === undefined ? t("seat.prevote.open") : voteText(own.vote, words);
  const kept = ballot.kept?.question === question.id ? ballot.kept.typed : null;
  return (
    <Details
      summary={`${question.place}. ${question.short} – ${said}`}
      open={isNext || kept !== null ? true : undefined}
    >
      <VoteForm
        {...{ question, round: BEFORE_THE_MEETING, heading: "h2" as const }}
        idPrefix={`${question.place}-`}
        typed={kept ?? votedText(own)}
        problems={kept === null ? [] : problemsOf(ballot.fate)}
        submit={t(own === undefined ? "seat.vote.submit" : "seat.vote.change")}
        onSend={ballot.send}
      />
    </Details>
  );
}
