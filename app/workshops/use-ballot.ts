import { useEffect, useRef, useState } from "react";
import type { BallotProblem } from "../domain/workshops/ballot-form.ts";
import type { Vote } from "../domain/workshops/round-result.ts";
import { readConfidence } from "../domain/workshops/vote-confidence.ts";
import type { SentVote } from "./read-vote-form.ts";
import type { KeptVote, OwnVote, SeatSent } from "./seat.view.ts";
import { createVoteSender, type VoteFate, type VoteSender } from "./send-vote.ts";

export interface Ballot {
  /** What this browser has voted, as the server has said. */
  readonly own: readonly OwnVote[];
  /** Of the newest vote that was sent from this page; null before one was. */
  readonly fate: VoteFate | null;
  /** What was chosen and is not counted; null for nothing. */
  readonly kept: KeptVote | null;
  /** Undefined until a script runs: the form then goes as any other. */
  readonly send: ((vote: SentVote) => void) | undefined;
  readonly choose: ((vote: SentVote) => void) | undefined;
}

/** One’s own votes, and what becomes of the one that is being given. */
export function useBallot(url: string, first: readonly OwnVote[], sent: SeatSent | undefined): Ballot {
  const [own, setOwn] = useState(first);
  const [fate, setFate] = useState<VoteFate | null>(
    sent?.kind === "invalid" ? { kind: "invalid", problems: sent.problems } : null,
  );
  const [kept, setKept] = useState<KeptVote | null>(sent !== undefined && "kept" in sent ? sent.kept : null);
  const [runs, setRuns] = useState(false);
  const sender = useRef<VoteSender | null>(null);
  useEffect(() => {
    const made = createVoteSender(url, (next, vote) => {
      setFate(next);
      if (next.kind !== "counted") return;
      setOwn((before) => withVote(before, vote));
      setKept(null);
    });
    sender.current = made;
    setRuns(true);
    return made.stop;
  }, [url]);
  const send = (vote: SentVote) => {
    setKept(vote);
    sender.current?.send(vote);
  };
  return { own, fate, kept, send: runs ? send : undefined, choose: runs ? setKept : undefined };
}

/** What a form holds of a vote that counts; empty texts for none. */
export function votedText(own: OwnVote | undefined): SentVote["typed"] {
  return own === undefined
    ? { vote: "", reason: "" }
    : { vote: String(own.vote), reason: own.reason, confidence: own.confidence ?? "" };
}

export function problemsOf(fate: VoteFate | null): readonly BallotProblem[] {
  return fate?.kind === "invalid" ? fate.problems : [];
}

function withVote(own: readonly OwnVote[], { question, round, typed }: SentVote): readonly OwnVote[] {
  const others = own.filter((one) => one.question !== question || one.round !== round);
  return [
    ...others,
    {
      question,
      round,
      vote: voteOf(typed.vote),
      reason: typed.reason,
      confidence: readConfidence(typed.confidence ?? ""),
    },
  ];
}

/** As the server has taken it. */
function voteOf(text: string): Vote {
  return text === "dk" ? text : (Number(text) as Vote);
}
