// What a page with script sends to the browser: which files to fetch, and what its page was rendered from. Of Remix
// nothing travels: links and forms are the browser's, and the script only takes over the content of the page.

import { createContext, useContext } from "react";
import { jsonInPage } from "../kit/data-block.tsx";
import { PAGE_DATA_ID } from "../kit/page-data-id.ts";

export interface PageScripts {
  readonly entry: string;
  /** What the entry will ask for. */
  readonly preload: readonly string[];
  /** Development only: what makes a saved file show at once. */
  readonly hot: string | undefined;
  readonly data: SentPageData;
}

export interface SentPageData {
  /** Address of the module whose default export is the page. */
  readonly module: string;
  readonly view: object;
  /** The words that it says beside those of every page with script; left out for none. */
  readonly words?: "room" | undefined;
  /** Left out when no form led to the page. */
  readonly sent?: unknown;
}

const Context = createContext<PageScripts | undefined>(undefined);

export const PageScriptsProvider = Context.Provider;

/** Undefined for a page without script. */
export function usePageScripts(): PageScripts | undefined {
  return useContext(Context);
}

/** Behind the stylesheet and the fonts: a page can be read and answered before its script is there. In the spelling that
 * React 18 hands on as it stands. */
const LATER: object = { fetchpriority: "low" };

export function PageScriptTags({ entry, preload, hot, data }: PageScripts) {
  return (
    <>
      {preload.map((href) => (
        <link key={href} rel="modulepreload" href={href} {...LATER} />
      ))}
      <script
        id={PAGE_DATA_ID}
        type="application/json"
        // Data, never run: the policy of the page allows no script in it.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see jsonInPage.
        dangerouslySetInnerHTML={{ __html: jsonInPage(data) }}
      />
      {hot === undefined ? null : <script type="module" src={hot} />}
      <script type="module" src={entry} {...LATER} />
    </>
  );
}
