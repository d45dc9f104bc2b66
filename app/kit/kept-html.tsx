// Parts of a page that are rendered once for an object that never changes, and stand in every later page as they are:
// what a lever says for its questionnaire, what the profile shows for one revision of the answers. Whatever else such a
// part depends on, but for the language of the page, belongs into its name. On the server only: a page that React takes
// over in the browser cannot use it. Kept are bytes: React puts a mark in their place, so that they are neither joined to a
// long text nor encoded again with each page they stand in.
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { Words } from "../i18n/words.ts";
import { useWords, WordsProvider } from "../i18n/words-context.ts";
import { createBoundedCache } from "./bounded-cache.ts";

/** The parts of a result weigh some 200 KB, those of a questionnaire as much: room for a hundred that are read at once. */
const MAX_BYTES = 24 * 1024 * 1024;

interface Parts {
  readonly html: Map<string, Buffer>;
  bytes: number;
}

const kept = createBoundedCache<object, Parts>(MAX_BYTES);

/** Of the page that is being rendered, in one go: what its marks stand for. Undefined for what is no whole page. */
let standing: Buffer[] | undefined;

/** A comment, which no text of anybody can be: React escapes what would begin one. */
const MARK = /<!--kept (\d+)-->/;
const markOf = (index: number) => `<!--kept ${index}-->`;

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
    const parts = kept.get(of) ?? { html: new Map<string, Buffer>(), bytes: 0 };
    const name = `${words.locale} ${part}`;
    const known = parts.html.get(name) ?? keep(of, parts, { name, html: Buffer.from(whole(html)) });
    return standing === undefined ? known.toString() : markOf(standing.push(known) - 1);
  };
}

/** The bytes of a page, with those of its kept parts in their places. */
export function pageBytes(render: () => string): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const html = standingFor(parts, render);
  return Buffer.concat(
    html.split(MARK).map((piece, at) => (at % 2 === 0 ? Buffer.from(piece) : partAt(parts, piece))),
  );
}

/** Renders what has kept parts for their sake, before anybody asks for it. */
export function keepParts(words: Words, part: ReactNode): void {
  htmlOf(<WordsProvider value={words}>{part}</WordsProvider>);
}

/** A part within a part is kept with it, as it is. */
function whole(render: () => string): string {
  return standingFor(undefined, render);
}

function standingFor(parts: Buffer[] | undefined, render: () => string): string {
  const before = standing;
  standing = parts;
  try {
    return render();
  } finally {
    standing = before;
  }
}

function partAt(parts: readonly Buffer[], index: string): Buffer {
  const part = parts[Number(index)];
  if (part === undefined) throw new Error(`nothing is kept for the mark ${index}`);
  return part;
}

function isKept(of: KeptFor): of is object {
  return of !== null && import.meta.env.MODE !== "development";
}

function keep(of: object, parts: Parts, { name, html }: { readonly name: string; readonly html: Buffer }) {
  parts.html.set(name, html);
  parts.bytes += html.length;
  kept.put(of, parts, parts.bytes);
  return html;
}

function htmlOf(part: ReactNode): string {
  if (server === undefined) throw new Error("parts of a page are kept on the server only");
  return server.renderToStaticMarkup(part);
}
