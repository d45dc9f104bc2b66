import { createContext, useContext } from "react";

/** What only the answer being made knows. In the browser it is read back from the document. */
export interface PageContext {
  /** A form was sent back with errors to mend. */
  readonly hasFormErrors: boolean;
  /** What was sent meets what somebody else has saved meanwhile. */
  readonly hasConflict?: boolean;
  readonly requestId?: string;
  /** The page that a form led to was asked for, and is kept no more. */
  readonly isPast?: boolean;
  /** There is no such page in our other language. */
  readonly hasOneLanguage?: boolean;
  /** Public address of the site, for a page that is read on paper. Undefined in the browser. */
  readonly origin?: string;
}

const Context = createContext<PageContext>({ hasFormErrors: false });

export const PageContextProvider = Context.Provider;

export function usePageContext(): PageContext {
  return useContext(Context);
}
