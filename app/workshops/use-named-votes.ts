import { useEffect, useRef, useState } from "react";
import type { NamedVotes } from "../domain/workshops/named-votes.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { createViewAsker } from "./ask-for-view.ts";
import type { Board } from "./board.view.ts";
import type { SeatView } from "./seat.view.ts";

/** A room of hundreds is told of a round at once, and asks one after the other: each by the letters of its seat. */
const SPREAD_MS = 2_000;

/** Whose the votes are, of the rounds that the board has revealed: it names nobody, so that the page of the seat is asked for. */
export function useNamedVotes(
  { named: first, seat: { code } }: Pick<SeatView, "named" | "seat">,
  { mode, question }: Board,
): NamedVotes | null {
  const revealed = question === null ? "" : `${question.id} ${question.rounds.length}`;
  const [told, setTold] = useState({ of: revealed, named: first });
  const wanted = useRef(revealed);
  wanted.current = revealed;
  useEffect(() => {
    const isAsked = MODES[mode].namesVotes && revealed !== "" && !revealed.endsWith(" 0");
    if (!isAsked || told.of === revealed) return;
    const asker = createViewAsker<{ readonly seat: SeatView | null }>(({ seat }) => {
      setTold({ of: wanted.current, named: seat?.named ?? null });
    });
    const timer = setTimeout(asker.want, turnOf(code ?? ""));
    return () => {
      clearTimeout(timer);
      asker.stop();
    };
  }, [mode, revealed, told.of, code]);
  return told.of === revealed ? told.named : null;
}

/** In milliseconds, spread over as many as there are. */
function turnOf(code: string): number {
  return [...code].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % SPREAD_MS, 0);
}
