// The document that would be published of a finalised version, as it is made when it is asked for: the same for who asks, for
// who looks at it before and for nobody else. Levers and targets are those of this moment: neither is part of what is finalised.
import { parseFinalisedText } from "../domain/finalisation/finalised-document.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicDocument } from "../domain/publication/public-document.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { retainedLeversOf } from "../roadmap/retained-levers-of.server.ts";
import { targetsOf } from "../targets/targets-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { hashesOf } from "./hashes-of.server.ts";

export interface DraftDocument {
  readonly scope: PublicationScope;
  /** Of the finalised versions. */
  readonly version: number;
}

/** Null for a version that never was, or whose questionnaire cannot be read any more. */
export function draftDocument(
  deps: Deps,
  opened: OpenAssessment,
  { scope, version }: DraftDocument,
): PublicDocument | null {
  const { assessment } = opened;
  const text = deps.finalisations.getText(assessment.id, version);
  if (text === undefined) return null;
  const document = parseFinalisedText(text);
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (model === undefined) return null;
  // Their titles are not in the document: any language gives the same ones. What was given up is taken up no more.
  const levers = retainedLeversOf(deps, opened, "fr")
    .filter(({ status }) => status !== "dropped")
    .map(({ leverId: id, month }) => ({ id, month }));
  const { demonstration } = assessment.body;
  return publicDocument(model, {
    document,
    ...hashesOf(deps, text, document),
    demonstration,
    scope,
    levers,
    targets: targetsOf(deps, assessment.id),
  });
}
