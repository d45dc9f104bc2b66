// An address without a page: it answers with data or a file, and may stream.
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { Locale } from "../i18n/locale.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Refusal } from "./refusal.server.ts";

/** What an endpoint answers with, while it is made. */
export interface Given {
  readonly type: string;
  /** Under which a browser saves it; read in place where there is none. */
  readonly name?: string;
  /** Asked for one after the other, and only while somebody takes them. */
  readonly chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
}

export interface EndpointCall {
  readonly deps: Deps;
  readonly locale: Locale;
  /** Of the address, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** As pages see it: at the public address of the site. */
  readonly request: Request;
  readonly incoming: ExpressRequest;
  readonly response: ExpressResponse;
  /** Answers with it. Where the address is stored it is kept, as a page is, unless it is too large to be. */
  readonly give: (given: Given) => Promise<null>;
}

/** Gives null once it has answered, or why it does not: the page of that refusal follows. */
export type Endpoint = (call: EndpointCall) => Promise<Refusal | null> | Refusal | null;
