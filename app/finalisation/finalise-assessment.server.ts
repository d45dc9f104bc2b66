// A lead declares the assessment finished: what it says at this moment is kept as a version of its own, and nothing of it
// is written until someone reopens it. However often the button is pressed, and by however many, it happens once.

import { takeBackReminders } from "../assignments/take-back-reminders.server.ts";
import { hashToken } from "../database/secret-token.server.ts";
import { withLivingEntries } from "../domain/answers/living-entries.ts";
import { nextVersion } from "../domain/finalisation/finalisation.ts";
import {
  type FinalisedDocument,
  finalisedBody,
  finalisedDocument,
  finalisedText,
} from "../domain/finalisation/finalised-document.ts";
import { finalisedContent } from "../domain/history/finalised-content.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { publishedResult } from "../domain/results/published-result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { filesOf } from "../evidence/files-of.server.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { finalising } from "./finalising.server.ts";
import { type ComposeFinalisation, tellReaders } from "./tell-readers.server.ts";

export interface FinaliseAssessment {
  readonly ref: AssessmentRef;
  /** The lead says that it is accurate, to their knowledge. */
  readonly isAccurate: boolean;
  /** Token of the rendered form. */
  readonly form: string;
  /** Words of the mail to those who may read it. */
  readonly compose: ComposeFinalisation;
}
export interface FinalisedVersion {
  readonly version: number;
  /** False when it was done already: by this form, or by someone else. */
  readonly isNew: boolean;
}

export function finaliseAssessment(
  deps: Deps,
  finalise: FinaliseAssessment,
): Promise<Result<FinalisedVersion, "NOT_FOUND" | "NOT_ACCURATE">> {
  return inAssessment(
    deps,
    finalising(finalise.ref),
    (into, lead): Result<FinalisedVersion, "NOT_ACCURATE"> => {
      const { finalised, assessment } = into.opened;
      const form = hashToken(JSON.stringify(["finalise", finalise.form, assessment.id]));
      const done = deps.finalisations.getVersionOfForm(form) ?? finalised?.version;
      if (done !== undefined) return accepted({ version: done, isNew: false });
      if (!finalise.isAccurate) return refused("NOT_ACCURATE");
      const version = write(deps, into, { lead, form });
      const told = { kind: "finalised", version, reason: "", compose: finalise.compose } as const;
      takeBackReminders(deps, assessment);
      tellReaders(deps, into.opened, { by: lead, ...told });
      return accepted({ version, isNew: true });
    },
  );
}

/** Gives the version. */
function write(
  deps: Deps,
  { opened, now: at, append }: AssessmentWriter,
  { lead, form }: { readonly lead: Account; readonly form: Buffer },
): number {
  const { id: assessmentId } = opened.assessment;
  const version = nextVersion(deps.finalisations.getNewest(assessmentId));
  const text = finalisedText(documentOf(deps, opened, { version, at }));
  const hash = sha256(text);
  deps.finalisations.create({ assessmentId, version, form, at, by: lead.id, text, hash });
  append({ kind: "finalised", source: "decision", version, newContent: finalisedContent(hash) });
  return version;
}

function documentOf(
  deps: Deps,
  { assessment, model, answers, path, saved }: OpenAssessment,
  { version, at }: { readonly version: number; readonly at: Date },
): FinalisedDocument {
  const { id, body, edition, surveyId, surveyVersion } = assessment;
  return finalisedDocument({
    body: finalisedBody(body),
    survey: { id: surveyId, version: surveyVersion },
    ...{
      edition,
      version,
      at,
      path,
      saved: withLivingEntries(model, saved),
      finished: deps.finishedSections.listOf(id),
    },
    files: filesOf(deps, id),
    result: publishedResult(summariseResult(model, { answers, path, saved })),
  });
}
