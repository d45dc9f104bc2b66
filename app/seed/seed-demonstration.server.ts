// Fills an empty database with fictional métropoles: assessments that anyone may read and nobody may change.
import { editionName } from "../domain/editions/edition.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";
import { appendFoundState } from "../record/append-history.server.ts";
import type { Definitions } from "../record/definitions.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { metropoleBody, type SeedingDeps } from "./seed-directory.server.ts";
import { type DemonstrationSeed, openDemonstrationSeed, type SeedAnswer } from "./seed-files.store.server.ts";

const DEMONSTRATION_SEED = "demonstration";

interface DemonstrationDeps
  extends SeedingDeps,
    Pick<Stores, "answers" | "assessments" | "editions" | "history"> {
  readonly definitions: Definitions;
}
type SeedEdition = DemonstrationSeed["metropoles"][number]["editions"][number];

/** Nothing happens when the database holds an assessment, or when the questionnaire of the demonstration is not served. */
export function seedDemonstration(deps: DemonstrationDeps): void {
  if (deps.assessments.hasAny()) return;
  const file = openDemonstrationSeed();
  const { source, survey, metropoles } = file.read();
  const model = deps.definitions.getCurrent(survey);
  if (model === undefined) return;
  deps.transact(() => {
    // Asked again: of two processes that start together, the second one finds the work done.
    if (deps.assessments.hasAny()) return;
    for (const metropole of metropoles) {
      const bodyId = deps.bodies.save({ ...metropoleBody(metropole), demonstration: true });
      for (const edition of metropole.editions) seedEdition(deps, edition, { bodyId, model });
    }
    deps.seeds.save(DEMONSTRATION_SEED, { contentHash: file.contentHash, source }, deps.now());
  });
}

function seedEdition(
  deps: DemonstrationDeps,
  seed: SeedEdition,
  { bodyId, model }: { bodyId: number; model: SurveyModel },
): void {
  const { id: surveyId, version: surveyVersion } = model.survey;
  const startedAt = new Date(`${seed.date}T12:00:00Z`);
  const editionId = deps.editions.save(
    { ...seed.edition, surveyId, surveyVersion, isDemonstration: true },
    deps.now(),
  );
  const assessmentId = deps.assessments.create({
    ...{ bodyId, surveyId, surveyVersion, edition: editionName(seed.edition), editionId },
    ...{ openToAll: true, ofTeam: false, startForm: null, startedAt },
  });
  const answers = Object.entries(seed.answers).map(
    ([questionId, answer]) => [questionId, storedSeed(answer, startedAt)] as const,
  );
  for (const [questionId, stored] of answers)
    deps.answers.save({ assessmentId, surveyVersion, questionId }, stored);
  appendFoundState(deps, { assessmentId, surveyVersion, answers, at: deps.now() });
}

function storedSeed(seed: SeedAnswer, savedAt: Date): StoredAnswer {
  return {
    ...seed,
    answer: seed.answer as StoredAnswer["answer"],
    workingNote: "",
    version: 1,
    savedAt,
    form: "",
    seq: 0,
    toConfirm: false,
  };
}
