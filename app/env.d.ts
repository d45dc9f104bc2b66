/// <reference types="vite/client" />
import "@remix-run/node";
import type { IdentityProvider } from "./account/identity-provider.http.server.ts";
import type { SignInFlows } from "./account/sign-in-flows.http.server.ts";
import type { Refusal } from "./http/refusal.server.ts";
import type { Locale } from "./i18n/locale.ts";
import type { SentAgain } from "./kit/sent-again.ts";
import type { Deps } from "./wiring/deps.server.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Aborted when the server begins to stop: long answers end themselves. */
    readonly stopping: AbortSignal;
    readonly requestId: string;
    /** Why the server did not let this request reach its page; null when it did. */
    readonly refusal: Refusal | null;
    /** What was posted and could not be written; null for anything else. */
    readonly unwritten: SentAgain | null;
    /** The language of the address, or else the one the browser asks for. */
    readonly locale: Locale;
    /** The page that a form led to was asked for, and is kept no more. */
    readonly isPast: boolean;
    /** What the page is made of speaks one of our languages alone. */
    readonly hasOneLanguage: boolean;
    readonly deps: Deps;
    /** Null when people sign in by mailed links only. */
    readonly provider: IdentityProvider | null;
    /** Of those who are at the provider. */
    readonly flows: SignInFlows;
    /** Takes a rendered page as it is, past the Response that would copy its bytes twice on their way. */
    readonly handOver: (page: Buffer<ArrayBuffer>) => void;
    /** The table of addresses says that the rendered page may be kept. */
    readonly mayKeep: boolean;
    /** Makes what was read again after it has changed, while nobody waits; a step at each call of `next`. */
    readonly again: (make: () => Iterator<unknown>) => void;
    /** Writes an unexpected error to the log, with the request id and without address or body. */
    readonly report: (error: unknown) => void;
  }
}
