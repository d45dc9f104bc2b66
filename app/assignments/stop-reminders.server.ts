// The link in a mail that ends its reminders, without signing in: a page with a button, and the button.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { placeOf } from "./assigned-place.server.ts";
import type { Assignment } from "./assignments.store.server.ts";
import type { RemindersView } from "./reminders.view.ts";

export function viewReminders(
  deps: Deps,
  { token, locale }: { readonly token: string; readonly locale: Locale },
): Result<RemindersView, "NOT_FOUND"> {
  const found = ofToken(deps, token);
  const place = found === undefined ? undefined : placeOf(deps, found, locale);
  if (found === undefined || place === undefined) return refused("NOT_FOUND");
  return accepted({
    what: place.what,
    body: place.body.name,
    isOver: found.remindersStoppedAt !== null || found.doneAt !== null,
  });
}

export function stopReminders(deps: Deps, token: string): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run(() => {
    const found = ofToken(deps, token);
    if (found === undefined) return refused("NOT_FOUND");
    deps.assignments.saveStopped(found.id, deps.now());
    return accepted(null);
  });
}

function ofToken(deps: Deps, token: string): Assignment | undefined {
  return isToken(token) ? deps.assignments.getByStop(hashToken(token)) : undefined;
}
