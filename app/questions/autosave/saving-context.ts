import { createContext, type RefObject, useContext } from "react";
import type { SaveState } from "./autosave.ts";

/** What the form of a page lends to each question on it. */
export interface Saving {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Numbers the saves of this page, in the hidden field and as a value. */
  readonly nextSeq: () => number;
  readonly report: (prefix: string, state: SaveState) => void;
  /** Says something once to who cannot see it, such as how much room is left. */
  readonly announce: (message: string) => void;
}

const Context = createContext<Saving | undefined>(undefined);

export const SavingProvider = Context.Provider;

export function useSaving(): Saving {
  const saving = useContext(Context);
  if (saving === undefined) throw new Error("useSaving is called outside of an answer form");
  return saving;
}
