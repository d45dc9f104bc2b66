// The engine against survey-core, on the questionnaire of the métropoles and the same sixteen filled copies of it.
import type { Answers } from "../../app/domain/questions/answer.ts";
import { disagreements } from "./agreement.ts";
import { type Engine, loadAndServe } from "./engine.ts";
import { manyIndicators } from "./many-indicators.ts";
import { bytesEach, ratesOf } from "./measure.ts";
import { modelFrom, ourEngine, ourLoadedEngine } from "./our-engine.ts";
import { questionnaireFiles, questionnaireIds } from "./questionnaire-files.ts";
import { type Row, rowAtLeast, rowAtMost } from "./row.ts";
import { sampleAnswers } from "./sample-answers.ts";
import { surveyJsEngine } from "./surveyjs-engine.ts";

const MAIN = "metropoles-numeriques";

/**
 * Throws, with every difference, unless both engines agree on every questionnaire of the project. The size row comes
 * before: it measures microseconds, and survey-core leaves a heap behind.
 */
export function engineRows(): readonly Row[] {
  const size = sizeRow();
  for (const id of questionnaireIds()) checkAgreement(id);
  const files = questionnaireFiles(MAIN);
  const model = modelFrom(files);
  const sets = sampleAnswers(model);
  const engines = { theirs: surveyJsEngine(model), ours: ourEngine(files), loaded: ourLoadedEngine(model) };
  return [...speedRows(engines, sets), memoryRow(engines, sets), size];
}

interface Engines {
  readonly theirs: Engine;
  readonly ours: Engine;
  readonly loaded: Engine;
}

function checkAgreement(id: string): void {
  const model = modelFrom(questionnaireFiles(id));
  const found = disagreements(ourLoadedEngine(model), surveyJsEngine(model), sampleAnswers(model));
  if (found.length > 0) throw new Error(`The engines do not agree on ${id}:\n${found.join("\n")}`);
}

function speedRows({ theirs, ours, loaded }: Engines, sets: readonly Answers[]): readonly Row[] {
  const [reference = 0, cold = 0, warm = 0] = ratesOf(
    [theirs, ours, loaded].map((engine) => inTurn(engine, sets)),
  );
  const shared = { unit: "/s", reference, against: "survey-core" };
  return [
    rowAtLeast(200, { ...shared, name: "Engine: load, fill, validate, score", figure: cold }),
    rowAtLeast(500, { ...shared, name: "Engine: the same, questionnaire already loaded", figure: warm }),
  ];
}

/** Each call takes the next set of answers. */
function inTurn(engine: Engine, sets: readonly Answers[]): () => void {
  let call = 0;
  return () => {
    loadAndServe(engine, sets[call % sets.length] ?? {});
    call += 1;
  };
}

function memoryRow({ theirs, ours }: Engines, sets: readonly Answers[]): Row {
  return rowAtMost(1 / 30, {
    name: "Engine: memory of a loaded and filled questionnaire",
    unit: "KB",
    figure: kilobytesFilled(ours, sets, 200),
    reference: kilobytesFilled(theirs, sets, 20),
    against: "survey-core",
  });
}

/** Answers are copied, as if each came from its own request. */
function kilobytesFilled(engine: Engine, sets: readonly Answers[], count: number): number {
  const bytes = bytesEach(count, (place) => {
    const survey = engine.load();
    survey.fill(structuredClone(sets[place % sets.length] ?? {}));
    survey.isValid();
    survey.scores();
    return survey;
  });
  return bytes / 1000;
}

/**
 * Ten times the questions may cost a little more than ten times the work, never the square of it. One filled copy each:
 * sixteen of the larger one would measure how the processor's cache overflows.
 */
function sizeRow(): Row {
  const main = modelFrom(questionnaireFiles(MAIN));
  const [few = 0, many = 0] = ratesOf(
    [48, 500].map((count) => {
      const model = manyIndicators(main, count);
      return inTurn(ourLoadedEngine(model), sampleAnswers(model).slice(0, 1));
    }),
  );
  const row = { name: "Engine: 500 questions beside 48", unit: "µs", against: "48 questions" };
  return rowAtMost(12, { ...row, figure: 1e6 / many, reference: 1e6 / few });
}
