// What the server refused of the last save that the page made by itself, for the fields to show.
import { createContext, useContext } from "react";
import type { AnswerProblem } from "../../domain/answers/answer-problems.ts";

/** Full name of the field -> what is wrong with it. */
export type Refused = ReadonlyMap<string, AnswerProblem>;

export const NOTHING_REFUSED: Refused = new Map();

const Context = createContext<Refused>(NOTHING_REFUSED);

export const RefusedProvider = Context.Provider;

export function useRefused(): Refused {
  return useContext(Context);
}
