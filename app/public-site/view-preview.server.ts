// The page that would be published of the newest finalised version, for a lead: made by the same functions from the same document.
import type { Locale } from "../domain/fields/id.schema.ts";
import { canLead } from "../domain/people/permissions.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import { type Result, refused } from "../domain/result.ts";
import { draftDocument } from "../publication/draft-document.server.ts";
import { type AssessmentRef, openFor } from "../record/find-assessment.server.ts";
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
  const newest = deps.finalisations.getNewest(opened.assessment.id);
  if (newest === undefined) return refused("NOT_FINALISED");
  const document = draftDocument(deps, opened, { scope, version: newest.version });
  return document === null ? refused("NOT_FOUND") : previewOfDocument(deps, document, locale);
}
