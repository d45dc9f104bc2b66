// What the controls of one question share. A page may hold several questions; each has its prefix.
import { createContext, useContext } from "react";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FormValues } from "../domain/fields/form-entries.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";

export interface AskedQuestion {
  readonly sheet: QuestionSheet;
  readonly rules: QuestionRules;
  /** Put before every name of this question: "" on its own page, "<question id>:" among others. */
  readonly prefix: string;
  /** Of the answer that the page shows, 0 when there was none, and the fingerprint of what it shows. */
  readonly version: number;
  readonly was: string;
  /** What is shown was carried over from another version or edition, and counts once it is saved. */
  readonly toConfirm: boolean;
  /** What is shown is offered by the directory, and saved by nobody. */
  readonly proposed: { readonly source: string | null } | null;
  /** The page shows what was sent rather than what is saved. */
  readonly isSent: boolean;
  /** Without the prefix. */
  readonly values: FormValues;
  /** Name without prefix -> what to do about it, in the language of the page. */
  readonly errors: Readonly<Record<string, string>>;
}

const Context = createContext<AskedQuestion | undefined>(undefined);

export const AskedQuestionProvider = Context.Provider;

export function useAskedQuestion(): AskedQuestion {
  const asked = useContext(Context);
  if (asked === undefined) throw new Error("a control is used outside of its question");
  return asked;
}
