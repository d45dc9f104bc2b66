import { aboutReminder } from "../domain/mails/about.ts";
import { dropMailsAbout } from "../mails/drop-about.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** In the transaction that finalises it: nobody is reminded any more of what nobody can do. One that is on its way arrives. */
export function takeBackReminders(
  deps: Deps,
  { id, bodyId }: { readonly id: number; readonly bodyId: number },
): void {
  for (const asked of deps.assignments.listOfAssessment(id))
    dropMailsAbout(deps, aboutReminder(bodyId, asked.id));
}
