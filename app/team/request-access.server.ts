// Somebody without an account asks to be let into the team of a body of the directory. Whatever the address is to us, and
// whether the body has a team, the answer is the same: nobody learns who takes part.
import { hashToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import {
  type RequestProblem,
  readAccessRequest,
  type TypedRequest,
} from "../domain/people/access-request.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { askableBody } from "./view-access-request.server.ts";
import { whoAnswers } from "./who-answers.server.ts";

/** Waiting ones: what strangers may write here has an end. */
const MOST_OF_BODY = 100;
const MOST_OF_ALL = 5_000;
const PUBLIC_ID_LENGTH = 12;

export interface RequestAccess {
  readonly slug: string;
  readonly typed: TypedRequest;
  readonly locale: Locale;
  /** Token of the rendered form: sent twice, it asks once. */
  readonly form: string;
  /** The mail to who may answer; it says nothing that the stranger wrote. */
  readonly compose: (letter: WaitingLetter) => MailText;
}
export interface WaitingLetter {
  /** Of who may answer. */
  readonly locale: Locale;
  readonly body: string;
  readonly slug: string;
  readonly publicId: string;
}
/** FULL: too many wait already. */
export type RequestAccessRefusal =
  | { readonly code: "NOT_FOUND" | "FULL" }
  | { readonly code: "INVALID"; readonly problems: readonly RequestProblem[] };

export async function requestAccess(
  deps: Deps,
  { typed, ...asked }: RequestAccess,
): Promise<Result<null, RequestAccessRefusal>> {
  const read = readAccessRequest(typed);
  return deps.writer.run(() => {
    const body = askableBody(deps, asked.slug);
    if (body === undefined) return refused({ code: "NOT_FOUND" });
    if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
    return store(deps, body, { ...asked, request: read.request });
  });
}

type Asked = Omit<RequestAccess, "typed"> & { readonly request: TypedRequest };

/** Asked again while it waits, it is one request, and nobody is told of it twice. */
function store(
  deps: Deps,
  { id: bodyId, name, slug }: Body,
  { request, locale, ...asked }: Asked,
): Result<null, RequestAccessRefusal> {
  const now = deps.now();
  const form = hashToken(JSON.stringify(["access", asked.form, bodyId, request.email]));
  if (deps.accessRequests.saveAskedAgain({ bodyId, email: request.email, form }, now)) return accepted(null);
  const waiting = deps.accessRequests.countOfBody(bodyId);
  if (waiting >= MOST_OF_BODY || deps.accessRequests.count() >= MOST_OF_ALL) return refused({ code: "FULL" });
  const publicId = deps.newReadableKey(PUBLIC_ID_LENGTH);
  deps.accessRequests.create({ ...request, publicId, form, bodyId, locale }, now);
  if (waiting === 0) tell(deps, { bodyId, compose: asked.compose, letter: { body: name, slug, publicId } });
  return accepted(null);
}

/** Once for all that wait, so that nobody fills the mailboxes of others by asking. */
function tell(deps: Deps, { bodyId, compose, letter }: Telling): void {
  for (const { email: to, locale } of whoAnswers(deps, bodyId))
    deps.post({ kind: "access", about: aboutTeam(bodyId), to, ...compose({ ...letter, locale }) });
}

interface Telling extends Pick<RequestAccess, "compose"> {
  readonly bodyId: number;
  readonly letter: Omit<WaitingLetter, "locale">;
}
