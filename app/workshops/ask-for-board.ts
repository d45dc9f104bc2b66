import type { Board } from "./board.view.ts";

interface AnsweredBoard {
  /** lost: nobody answers. gone: there is no such room for who asks. */
  readonly link: "asking" | "lost" | "gone";
  readonly etag: string | null;
  /** Null where it is as it was, and where none came. */
  readonly board: Board | null;
}

/** Never rejects. */
export async function askForBoard(
  url: string,
  { etag, signal }: { readonly etag: string | null; readonly signal: AbortSignal },
): Promise<AnsweredBoard> {
  try {
    const headers: HeadersInit = etag === null ? {} : { "If-None-Match": etag };
    const answer = await fetch(url, { signal, headers, cache: "no-store" });
    if (answer.status === 404) return { link: "gone", etag, board: null };
    if (answer.status === 304) return { link: "asking", etag, board: null };
    if (!answer.ok) return { link: "lost", etag, board: null };
    return { link: "asking", etag: answer.headers.get("ETag"), board: (await answer.json()) as Board };
  } catch {
    return { link: "lost", etag, board: null };
  }
}
