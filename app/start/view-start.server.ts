// What a person reads before an assessment begins, for a body of the directory or for one that the person will name.

import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import { directorySource } from "../seed/seed-directory.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StartView } from "./start.view.ts";
import { type Holder, trialAtHand, trialsAtHand } from "./trials-at-hand.server.ts";

/** `slug` is null for a body to be named. Refused, too, when no questionnaire is made for this kind of body. */
export function viewStart(
  deps: Deps,
  { slug, locale, holder }: { slug: string | null; locale: Locale; holder: Holder },
): Result<StartView, "NOT_FOUND"> {
  const body = deps.directory.bySlug.get(slug ?? "") ?? null;
  if (slug !== null && body === null) return refused("NOT_FOUND");
  const kinds = body === null ? (["commune", "other"] as const) : [body.kind];
  const surveys = listSurveys(deps, locale).filter(({ bodies }) =>
    kinds.some((kind) => bodies.includes(kind)),
  );
  if (surveys.length === 0) return refused("NOT_FOUND");
  const source = directorySource(deps);
  const trials =
    body === null ? [] : trialsAtHand(deps, holder, body.id).map((one) => trialAtHand(deps, one));
  return accepted({ body, source, surveys, trials, form: deps.newToken() });
}
