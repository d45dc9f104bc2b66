// Parts of a page that are rendered once for an object that never changes, and stand in every later page as they are:
// what a lever says for its questionnaire, what the profile shows for one revision of the answers. Whatever else such a
// part depends on, but for the language of the page, belongs into its name. On the server only: a page that React takes
// over in the browser cannot use it.
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useWords, WordsProvider } from "../i18n/words-context.ts";

/** How many objects have parts kept, the least recently used leaving first; the parts of a result weigh some 100 KB. */
const MAX_KEPT = 100;
const kept = new Map<object, Map<string, string>>();

const server = import.meta.env.SSR ? await import("react-dom/server") : undefined;

/** Null, or development, where components change under a running server: rendered anew. */
export type KeptFor = object | null;

interface KeptProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  readonly of: KeptFor;
  /** Names it among what is kept for the same object. */
  readonly part: string;
  readonly children: () => ReactNode;
}

/** A section whose content is kept. */
export function KeptSection({ of, part, children, ...attributes }: KeptProps) {
  const html = useKeptHtml();
  if (!isKept(of)) return <section {...attributes}>{children()}</section>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React rendered it.
  return <section {...attributes} dangerouslySetInnerHTML={{ __html: html(of, part, children) }} />;
}

/** HTML of parts, to be joined where some are kept and some are not. */
export function useKeptHtml(): (of: KeptFor, part: string, render: () => ReactNode) => string {
  const words = useWords();
  return (of, part, render) => {
    const html = () => htmlOf(<WordsProvider value={words}>{render()}</WordsProvider>);
    if (!isKept(of)) return html();
    const parts = partsOf(of);
    const name = `${words.locale} ${part}`;
    const known = parts.get(name) ?? flat(html());
    parts.set(name, known);
    return known;
  };
}

function isKept(of: KeptFor): of is object {
  return of !== null && import.meta.env.MODE !== "development";
}

function partsOf(of: object): Map<string, string> {
  const parts = kept.get(of) ?? new Map<string, string>();
  kept.delete(of);
  kept.set(of, parts);
  const oldest = kept.size > MAX_KEPT ? kept.keys().next() : undefined;
  if (oldest?.value !== undefined) kept.delete(oldest.value);
  return parts;
}

/** As one piece: a string that React put together from thousands would be walked through with every page it stands in. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function htmlOf(part: ReactNode): string {
  if (server === undefined) throw new Error("parts of a page are kept on the server only");
  return server.renderToStaticMarkup(part);
}
