// "À faire par moi": what someone is asked for and has not done, in the assessments that they may open and
// that nobody has declared finished.

import type { Locale } from "../domain/fields/id.schema.ts";
import { accessToAssessment } from "../domain/people/access-to.ts";
import { canTakeOn } from "../domain/people/assignment.ts";
import { frenchDay } from "../domain/people/due-reminder.ts";
import type { Visitor } from "../domain/people/visitor.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { placeOf } from "./assigned-place.server.ts";
import type { Assignment } from "./assignments.store.server.ts";
import type { Task } from "./tasks.view.ts";

/** What is due first comes first. */
export function tasksOf(deps: Deps, visitor: Visitor, locale: Locale): readonly Task[] {
  if (visitor.account === null) return [];
  return deps.assignments
    .listOfPerson(visitor.account)
    .flatMap((one) => taskOf(deps, one, { visitor, locale }) ?? []);
}

function taskOf(
  deps: Deps,
  one: Assignment,
  { visitor, locale }: { readonly visitor: Visitor; readonly locale: Locale },
): Task | null {
  const place = placeOf(deps, one, locale);
  const role = place === undefined ? null : accessToAssessment(visitor, place.record, deps.now());
  if (place === undefined || role === null || !canTakeOn(one.kind, role)) return null;
  if (isFinalised(deps, place.record)) return null;
  const { body, record, what, language } = place;
  const by = deps.accounts.get(one.assignedBy);
  const { publicId, sectionId, questionId, kind, dueOn, message } = one;
  return {
    ...{ publicId, sectionId, questionId, kind, dueOn, message },
    ...{ body: { id: body.id, slug: body.slug, name: body.name } },
    ...namedEdition(deps, record),
    ...{ what, language },
    isLate: dueOn !== null && dueOn < frenchDay(deps.now()),
    by: by?.name || (by?.email ?? ""),
    isReminded: dueOn !== null && one.remindersStoppedAt === null,
  };
}
