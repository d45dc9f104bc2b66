import type { AnswerProblem } from "../../domain/answers/answer-problems.ts";
import type { SaveReply } from "./autosave.ts";
import type { Pair } from "./question-pairs.ts";

/** A server that has not answered after this long is tried again. Milliseconds. */
const TIMEOUT_MS = 15_000;

/** Posts what the form says to the address that saves one question. Never rejects: no answer is a reply too. */
export async function sendAnswer(url: string, pairs: readonly Pair[]): Promise<SaveReply> {
  try {
    const body = saveBody(pairs);
    const response = await fetch(url, { method: "POST", body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return await replyOf(response);
  } catch {
    return { kind: "failed" };
  }
}

/** What a save is sent as, with a page or after it. */
export function saveBody(pairs: readonly Pair[]): URLSearchParams {
  return new URLSearchParams([...pairs.map((pair) => [...pair]), ["intent", "autosave"]]);
}

async function replyOf(response: Response): Promise<SaveReply> {
  switch (response.status) {
    case 200: {
      const { version, savedAt } = (await response.json()) as {
        readonly version: number;
        readonly savedAt: string;
      };
      return { kind: "saved", version, savedAt: new Date(savedAt) };
    }
    case 404:
      return { kind: "gone" };
    case 409: {
      const { finalised } = (await response.json()) as { readonly finalised?: true };
      return { kind: finalised === true ? "finalised" : "conflict" };
    }
    case 413:
      return { kind: "invalid", problems: [] };
    case 422: {
      const { problems } = (await response.json()) as { readonly problems: readonly AnswerProblem[] };
      return { kind: "invalid", problems };
    }
    default:
      return { kind: "failed" };
  }
}
