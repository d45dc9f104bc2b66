import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canRetainLevers } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { type AssessmentRef, openFor } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LeverValues, LeverView } from "./lever.view.ts";
import { leverOwners } from "./lever-owners.server.ts";
import { leverPlace } from "./retain-lever.server.ts";
import type { StoredLever } from "./retained-levers.store.server.ts";
import { retainedLever } from "./retained-levers-of.server.ts";

export interface ViewLever {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly leverId: string;
  /** Of what the browser says was kept. */
  readonly secrets: readonly string[];
}

/** For who may take levers up; whoever may only read them meets them with the result. */
export function viewLever(
  deps: Deps,
  { ref, locale, leverId, secrets }: ViewLever,
): Result<LeverView, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canRetainLevers });
  const place = opened && leverPlace(deps, opened, { leverId });
  if (opened === undefined || !place) return refused("NOT_FOUND");
  const texts = surveyTexts(opened.model, locale);
  const { stored } = place;
  const retained = stored?.isRetained ? retainedLever(deps, opened, { stored, locale }) : null;
  return accepted({
    body: bodyHeading(opened.assessment.body, texts),
    ...{ leverId, title: retained?.title ?? texts.levers[leverId]?.title ?? leverId },
    why: texts.levers[leverId]?.why ?? "",
    ...{ retained, values: valuesOf(stored), version: stored?.version ?? 0 },
    owners: leverOwners(deps, opened),
    ...{ token: deps.newToken(), signed: signForm(deps, opened) },
    kept: keptForm(deps, opened, { secrets, place: keptPlace.lever(leverId) }),
  });
}

function valuesOf(stored: StoredLever | undefined): LeverValues {
  return {
    owner: String(stored?.ownerId ?? ""),
    ownerText: stored?.ownerText ?? "",
    month: stored?.month ?? "",
    status: stored?.status ?? "to-start",
    budget: stored?.budget ?? "",
    note: stored?.note ?? "",
  };
}
