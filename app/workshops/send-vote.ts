// Sends a vote until the server has said what became of it. However often it goes, a seat has one vote in a round; what was chosen
// last goes last.
import type { BallotProblem } from "../domain/workshops/ballot-form.ts";
import { type SentVote, voteForm } from "./read-vote-form.ts";

const RETRY_MS = 3_000;
/** A server that has not answered after this long is asked again. */
const TIMEOUT_MS = 8_000;

/** late: the vote was closed. gone: there is no such seat any more. unsent: nobody answered; it is tried again. */
export type VoteFate =
  | { readonly kind: "sending" | "unsent" | "counted" | "late" | "gone" }
  | { readonly kind: "invalid"; readonly problems: readonly BallotProblem[] };

export interface VoteSender {
  readonly send: (vote: SentVote) => void;
  readonly stop: () => void;
}

/** `tell`: what became of the newest one. */
export function createVoteSender(url: string, tell: (fate: VoteFate, vote: SentVote) => void): VoteSender {
  const stop = new AbortController();
  let newest: SentVote | null = null;
  let isUnderWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (fate: VoteFate, vote: SentVote): void => {
    // Something else was chosen meanwhile.
    if (newest !== vote) return void go();
    if (fate.kind === "unsent") timer = setTimeout(go, RETRY_MS);
    else newest = null;
    tell(fate, vote);
  };
  const go = async (): Promise<void> => {
    if (isUnderWay || newest === null || document.hidden) return;
    const vote = newest;
    isUnderWay = true;
    clearTimeout(timer);
    const fate = await fateOf(url, vote);
    isUnderWay = false;
    if (!stop.signal.aborted) settle(fate, vote);
  };

  const { signal } = stop;
  window.addEventListener("online", go, { signal });
  document.addEventListener("visibilitychange", go, { signal });
  return {
    send: (vote) => {
      newest = vote;
      tell({ kind: "sending" }, vote);
      void go();
    },
    stop: () => {
      stop.abort();
      clearTimeout(timer);
    },
  };
}

async function fateOf(url: string, vote: SentVote): Promise<VoteFate> {
  try {
    const body = voteForm(vote);
    const { status, ...answer } = await posted(url, body);
    if (status === 200) return { kind: "counted" };
    if (status === 404) return { kind: "gone" };
    if (status === 409) return { kind: "late" };
    if (status === 422) return { kind: "invalid", problems: answer.problems };
    return { kind: "unsent" };
  } catch {
    return { kind: "unsent" };
  }
}

async function posted(url: string, body: URLSearchParams) {
  const response = await fetch(url, { method: "POST", body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { status } = response;
  const said = status === 422 ? ((await response.json()) as { problems: readonly BallotProblem[] }) : null;
  return { status, problems: said?.problems ?? [] };
}
