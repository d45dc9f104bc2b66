// What goes on in a room, in a word: each has its part of the page.
import type { Board, BoardQuestion } from "./board.view.ts";

export type Scene =
  | { readonly kind: "waiting" | "paused" | "between" | "prevote" | "over" | "cancelled" }
  | {
      readonly kind: "reading" | "voting" | "revealed" | "decided" | "postponed";
      readonly question: BoardQuestion;
    };

type Told = Pick<Board, "state" | "question" | "prevote">;

export function sceneOf({ state, question, prevote }: Told): Scene {
  // Its day is over: the room is still to open.
  if (state === "prevote" && prevote.length === 0) return { kind: "waiting" };
  switch (state) {
    case "draft":
    case "open":
      return { kind: "waiting" };
    case "prevote":
    case "paused":
    case "cancelled":
      return { kind: state };
    case "running":
      return question === null ? { kind: "between" } : { kind: kindOf(question), question };
    case "closed":
    case "transferred":
    case "archived":
      return { kind: "over" };
  }
}

function kindOf({ phase }: BoardQuestion): "reading" | "voting" | "revealed" | "decided" | "postponed" {
  if (phase === "debate") return "revealed";
  return phase === "coming" ? "reading" : phase;
}

/** The picks of levers, where the room talks about no question; null where there are none. */
export function leversBetween({
  state,
  question,
  levers,
}: Pick<Board, "state" | "question" | "levers">): Board["levers"] {
  const isSettled = question === null || question.phase === "decided" || question.phase === "postponed";
  return isSettled && (state === "open" || state === "running") ? levers : null;
}

/** The same until something happens that a person is to be told of. */
export function sceneKey(board: Told): string {
  const scene = sceneOf(board);
  return "question" in scene ? [scene.kind, scene.question.id, scene.question.round].join(" ") : scene.kind;
}
