// What an edition says, computed from what its bodies have published: milliseconds, against what the issue of findings allows. Of 35,000
// bodies three editions one after the other. In the thread that computes nothing else waits for it.
import { findingsOf } from "../../app/domain/findings/findings.ts";
import type { SampledResult } from "../../app/domain/findings/sample.ts";
import { seededSample } from "./many-sampled.ts";
import { medianOf } from "./measure.ts";
import { modelFrom } from "./our-engine.ts";
import { questionnaireFiles } from "./questionnaire-files.ts";
import { type Row, rowAtMost } from "./row.ts";

const [FEW, MANY, EDITIONS] = [22, 35_000, 3];
const RUNS = 5;

export function findingsRows(): readonly Row[] {
  const model = modelFrom(questionnaireFiles("metropoles-numeriques"));
  const time = (results: readonly SampledResult[]) => {
    const started = performance.now();
    findingsOf({ model, results, all: results.length + 1 });
    return performance.now() - started;
  };
  const few = seededSample(model, FEW);
  const fewTimes = Array.from({ length: RUNS }, () => time(few));
  const many = seededSample(model, MANY);
  const manyTimes = Array.from({ length: EDITIONS }, () => time(many));
  return [
    rowAtMost(1, {
      ...{ name: `Findings of an edition, ${FEW} bodies`, unit: "ms", figure: medianOf(fewTimes) },
      ...{ reference: 300, against: "what is allowed" },
    }),
    rowAtMost(1, {
      ...{ name: `Findings of ${EDITIONS} editions, ${MANY} bodies each`, unit: "ms" },
      figure: manyTimes.reduce((sum, one) => sum + one, 0),
      ...{ reference: 2_000, against: "what is allowed" },
    }),
  ];
}
