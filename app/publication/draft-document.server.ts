// The document that a lead asks for, made when it is asked.
import { parseFinalisedText } from "../domain/finalisation/finalised-document.ts";
import { type PublicDocument, publicDocument } from "../domain/publication/public-document.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { retainedLeversOf } from "../roadmap/retained-levers-of.server.ts";
import { targetsOf } from "../targets/targets-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** As it would be asked for now; null where no finalised version stands. */
export function draftDocument(
  deps: Deps,
  opened: OpenAssessment,
  scope: PublicationScope,
): PublicDocument | null {
  const { assessment, finalised } = opened;
  const text = deps.finalisations.getText(assessment.id, finalised?.version ?? 0);
  if (text === undefined) return null;
  const document = parseFinalisedText(text);
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (model === undefined) return null;
  // Their titles are not in the document: any language gives the same ones.
  const levers = retainedLeversOf(deps, opened, "fr").map(({ leverId: id, month }) => ({ id, month }));
  const targets = targetsOf(deps, assessment.id);
  return publicDocument(model, {
    document,
    demonstration: assessment.body.demonstration,
    scope,
    levers,
    targets,
  });
}
