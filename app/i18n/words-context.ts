import { createContext, useContext } from "react";
import type { Words } from "./words.ts";

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The words of the page being rendered. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("useWords is called outside of WordsProvider");
  return words;
}
