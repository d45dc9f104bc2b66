// An address without a page: it answers with data or a file, and may stream.
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { Locale } from "../i18n/locale.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Refusal } from "./refusal.server.ts";

export interface EndpointCall {
  readonly deps: Deps;
  readonly locale: Locale;
  /** Of the address, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** As pages see it: at the public address of the site. */
  readonly request: Request;
  readonly incoming: ExpressRequest;
  readonly response: ExpressResponse;
}

/** Gives null once it has answered, or why it does not: the page of that refusal follows. */
export type Endpoint = (call: EndpointCall) => Promise<Refusal | null> | Refusal | null;
