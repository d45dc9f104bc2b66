// What the server knows of a request on its way, beside what was sent. One object a request, completed as it goes along.
import type { Response as ExpressResponse } from "express";
import type { AddressId } from "../addresses.ts";
import type { Refusal } from "../http/refusal.server.ts";
import type { Locale } from "../i18n/locale.ts";
import type { SentAgain } from "../kit/sent-again.ts";

export interface Visit {
  readonly requestId: string;
  /** Public origin of the site: no header decides it where BASE_URL is set. */
  origin: string;
  locale: Locale;
  /** Why it does not reach its page; null while nothing stands against it. */
  refusal: Refusal | null;
  /** What was posted and could not be written, to be offered again; null for anything else. */
  unwritten: SentAgain | null;
  /** "anything" until an address is found. */
  address: AddressId;
  params: Readonly<Record<string, string>>;
  /** The page that a form led to was asked for, and is kept no more. */
  isPast: boolean;
  /** What it is made of speaks one of our languages alone. */
  hasOneLanguage: boolean;
  /** Of a published page that is to be kept: what it is about to be made of. */
  pageKey: string | null;
  /** Status of the page that a form led to, where the browser was sent to it; null where the answer says it. */
  answered: number | null;
}

export function beginVisit(response: ExpressResponse, visit: Visit): void {
  response.locals["visit"] = visit;
}

export function visitOf(response: ExpressResponse): Visit {
  return response.locals["visit"] as Visit;
}
