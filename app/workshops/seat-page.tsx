import { useEffect } from "react";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { Privacy } from "./entry-page.tsx";
import { LateVote } from "./late-vote.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { PracticeVote } from "./practice-vote.tsx";
import { PrevoteList } from "./prevote-list.tsx";
import { RoomScene } from "./room-scene.tsx";
import { roundName } from "./round-sentences.ts";
import { sceneOf } from "./scene-of.ts";
import type { KeptVote, SeatSent, SeatView } from "./seat.view.ts";
import { SeatLeversLine } from "./seat-levers-line.tsx";
import { SeatLines } from "./seat-lines.tsx";
import { SessionWordPart } from "./session-word-form.tsx";
import { type Ballot, useBallot } from "./use-ballot.ts";
import { useBoard } from "./use-board.ts";
import { useNamedVotes } from "./use-named-votes.ts";
import { useSeatRead } from "./use-seat-read.ts";
import { VoteScene } from "./vote-scene.tsx";
import { voteText } from "./vote-text.ts";
import { VotesByName } from "./votes-by-name.tsx";

interface SeatPageProps extends SeatView {
  readonly sent: SeatSent | undefined;
  readonly refreshes: boolean;
}

/** What somebody who takes part has on their phone. */
export function SeatPage({
  board: first,
  seat,
  own,
  said,
  givesWord,
  sent,
  refreshes,
  ...page
}: SeatPageProps) {
  const { locale } = useWords();
  const at = { locale, workshop: first.publicId };
  const { board, link } = useBoard(first, {
    stream: pathTo("room-stream", at),
    state: pathTo("room-state", at),
  });
  useSeatRead(board.state);
  const named = useNamedVotes({ named: page.named, seat }, board);
  const ballot = useBallot(pathTo("vote", at), own, sent);
  useSeatThatEnds(link === "gone" || ballot.fate?.kind === "gone");
  const scene = sceneOf(board);
  const late = lateVote(ballot, board.question);
  return (
    <div className="flow">
      {late === null ? null : <LateVote {...late} isFollowed={link === "live" || link === "asking"} />}
      <SeatLeversLine board={board} />
      <RoomScene
        {...{ board, link, refreshes }}
        voting={(question) => (
          <VoteScene
            key={`${question.id} ${question.round}`}
            {...{ total: board.total, question, round: question.round, ballot }}
          />
        )}
        revealed={(question) => <OwnVotes question={question.id} ballot={ballot} />}
        beneath={<VotesByName named={named} />}
        between={
          <>
            {scene.kind === "prevote" ? <PrevoteList board={board} ballot={ballot} /> : null}
            {scene.kind === "waiting" ? <PracticeVote isDone={sent?.kind === "practised"} /> : null}
            <SessionWordPart isOver={scene.kind === "over"} {...{ said, givesWord, sent }} />
            <SeatLines mode={board.mode} seat={seat} />
            <Privacy mode={board.mode} namesKept={board.namesKept} />
          </>
        }
      />
      {scene.kind === "over" || scene.kind === "cancelled" ? null : <LeaveForm />}
    </div>
  );
}

/** The page that the server makes then says why. */
function useSeatThatEnds(hasEnded: boolean): void {
  useEffect(() => {
    if (hasEnded) window.location.reload();
  }, [hasEnded]);
}

/** What was chosen for a vote that is closed; null while it may still count. */
function lateVote({ kept, fate, own }: Ballot, question: SeatView["board"]["question"]): KeptVote | null {
  if (kept === null || question === null || kept.question !== question.id || kept.typed.vote === "")
    return null;
  const isCounted = own.some((one) => one.question === kept.question && one.round === kept.round);
  const isPast = question.phase !== "voting" || question.round !== kept.round;
  return (isPast && !isCounted) || fate?.kind === "late" ? kept : null;
}

function OwnVotes({ question, ballot }: { readonly question: string; readonly ballot: Ballot }) {
  const words = useWords();
  const last = ballot.own
    .filter((one) => one.question === question)
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
  if (last === undefined) return null;
  const vote = voteText(last.vote, words);
  return (
    <p>
      <strong>{words.t("seat.own", { vote, round: roundName(last.round, words) })}</strong>
    </p>
  );
}
