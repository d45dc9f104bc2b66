import { createContext, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";

/** Watched name -> what a line, an area of text or a select holds. */
export type WatchedValues = Record<string, string>;

/** What the watch on the fields knows; names are those of the form. */
export interface Watch {
  readonly register: (name: string) => UseFormRegisterReturn;
  /** Undefined while nothing is wrong, or nothing was checked yet. */
  readonly messageOf: (name: string) => string | undefined;
  /** The field was left, and so checked, at least once. */
  readonly isTouched: (name: string) => boolean;
}

const Context = createContext<Watch | null>(null);

export const WatchProvider = Context.Provider;

/** Null on the server, without script, and until a field is first used. */
export function useWatch(): Watch | null {
  return useContext(Context);
}

/** react-hook-form reads dots as paths where ours are plain names, so it knows each field by a name without dots. */
export function watchedName(name: string): string {
  return name.replaceAll(".", "/");
}
