// Who comes to a section to answer, and whom they meet there. Reading leaves no trace; neither does the page that asks again.
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { authorOf, whoOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Present } from "./presence.view.ts";

/** Opened a page to answer on, or saved one. A browser that cannot be told from another leaves no trace. */
export function notePresence(deps: Deps, opened: OpenAssessment, sectionId: string): void {
  const person = personOf(opened);
  if (person === null) return;
  const place = { assessmentId: opened.assessment.id, sectionId, person };
  deps.presence.save({ ...place, author: authorOf(opened), at: deps.now() });
}

/** Everybody but the visitor, in any section. */
export function othersPresent(deps: Deps, opened: OpenAssessment): readonly Present[] {
  const self = personOf(opened);
  return deps.presence
    .listOf(opened.assessment.id, deps.now())
    .filter(({ person }) => person !== self)
    .map(({ sectionId, author, since }) => ({
      ...{ sectionId, since: since.toISOString() },
      who: whoOf(deps, opened, author),
    }));
}

/** Null for a browser that opened a secret link before browsers had a mark. */
function personOf({ opener: { account, mark } }: OpenAssessment): string | null {
  if (account !== null) return `account ${account.id}`;
  return mark === null ? null : `link ${mark}`;
}
