// The page that would be published of the newest finalised version, for a lead: made by the same functions from the same document.
import type { Locale } from "../domain/fields/id.schema.ts";
import { parseFinalisedText } from "../domain/finalisation/finalised-document.ts";
import { canLead } from "../domain/people/permissions.ts";
import { publicDocument } from "../domain/publication/public-document.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import { type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, openFor } from "../record/find-assessment.server.ts";
import { retainedLeversOf } from "../roadmap/retained-levers-of.server.ts";
import { targetsOf } from "../targets/targets-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { previewOfDocument } from "./preview-of-document.server.ts";
import type { PublicPageView } from "./public-page.view.ts";

export interface ViewPreview {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly scope: PublicationScope;
}

export function viewPreview(
  deps: Deps,
  { ref, locale, scope }: ViewPreview,
): Result<PublicPageView, "NOT_FOUND" | "NOT_FINALISED"> {
  const opened = openFor(deps, { ref, right: canLead });
  if (opened === undefined) return refused("NOT_FOUND");
  const { id, body } = opened.assessment;
  const newest = deps.finalisations.getNewest(id);
  const text = newest && deps.finalisations.getText(id, newest.version);
  if (text === undefined) return refused("NOT_FINALISED");
  const finalised = parseFinalisedText(text);
  const model = deps.definitions.getVersion(finalised.survey.id, finalised.survey.version);
  if (model === undefined) return refused("NOT_FOUND");
  const levers = retainedLeversOf(deps, opened, locale).map(({ leverId, month }) => ({ id: leverId, month }));
  const parts = { document: finalised, demonstration: body.demonstration, scope, levers };
  const document = publicDocument(model, { ...parts, targets: targetsOf(deps, id) });
  return previewOfDocument(deps, document, locale);
}
