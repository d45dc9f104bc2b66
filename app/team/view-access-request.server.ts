// What somebody reads who asks to be let into a team: for which body, how they get their answer.
import type { Body } from "../domain/directory/body.ts";
import { searchDirectory, searchNearly } from "../domain/directory/search-directory.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { bodyOf } from "../record/body-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AccessBodyView, AccessRequestView, AnswersBy } from "./access-request.view.ts";

const MAX_TYPED = 120;
const MAX_MATCHES = 22;

/** A fictional body has no team to be let into. */
export function askableBody(deps: Deps, slug: string): Body | undefined {
  const body = bodyOf(deps, slug);
  return body?.demonstration === false ? body : undefined;
}

/** Bodies whose team one may ask for; none where nothing was typed. */
export function viewAccessBody(deps: Deps, typed: string): AccessBodyView {
  const text = typed.slice(0, MAX_TYPED);
  const exact = searchDirectory(deps.directory, text);
  const found = exact.length > 0 ? exact : searchNearly(deps.directory, text);
  const matches = found.filter(({ body }) => !body.demonstration).slice(0, MAX_MATCHES);
  return { typed: text.trim(), matches };
}

export function viewAccessRequest(deps: Deps, slug: string): Result<AccessRequestView, "NOT_FOUND"> {
  const body = askableBody(deps, slug);
  if (body === undefined) return refused("NOT_FOUND");
  return accepted({ body, answersBy: answersBy(deps), form: deps.newToken() });
}

function answersBy({ mailer, site }: Deps): AnswersBy {
  return { mail: mailer !== null && !mailer.isLocal, contact: site.CONTACT_EMAIL ?? null };
}
