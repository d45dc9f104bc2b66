// What another site asks about an address of ours, in the query that oEmbed (https://oembed.com) gives it.
import { EMBED_HEIGHT, EMBED_WIDTH } from "../public-site/embed-code.ts";

/** Longer than any address of ours with its query. */
const LONGEST = 2_000;
/** Narrower, the labels of the drawings cannot be read. Pixels. */
export const NARROWEST = 280;

export interface OembedRequest {
  readonly url: URL;
  /** Of the frame, within what was asked for. Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether what was asked for leaves room for a picture of so many pixels. */
  readonly leavesRoomFor: (size: { readonly width: number; readonly height: number }) => boolean;
}

export type OembedProblem = "format" | "url" | "size" | "narrow";

/** Every parameter stands there once or not at all; one that we do not know is none of ours. */
export function readOembed(query: URLSearchParams): OembedRequest | OembedProblem {
  const format = query.has("format") ? one(query, "format") : "json";
  if (format !== "json") return "format";
  const url = urlOf(one(query, "url"));
  if (url === null) return "url";
  const [widest, highest] = [sizeOf(query, "maxwidth"), sizeOf(query, "maxheight")];
  if (widest === null || highest === null) return "size";
  if (widest < NARROWEST) return "narrow";
  return {
    url,
    width: Math.min(EMBED_WIDTH, widest),
    height: Math.min(EMBED_HEIGHT, highest),
    leavesRoomFor: ({ width, height }) => width <= widest && height <= highest,
  };
}

/** Null for what stands there twice. */
function one(query: URLSearchParams, name: string): string | null | undefined {
  const all = query.getAll(name);
  return all.length > 1 ? null : all[0];
}

function urlOf(text: string | null | undefined): URL | null {
  if (text === undefined || text === null || text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Whole pixels; as many as one likes where nothing is asked; null for anything else. */
function sizeOf(query: URLSearchParams, name: string): number | null {
  const text = one(query, name);
  if (text === undefined) return Number.POSITIVE_INFINITY;
  return text !== null && /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : null;
}
