// The answers of the thread that computes findings: it gathers the results of a sample, then tells what they say together.
import { findingsOf } from "../domain/findings/findings.ts";
import type { SampledDocument, SampledResult } from "../domain/findings/sample.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { FindingsDone, FindingsJob, SampledText } from "./findings-jobs.server.ts";

const NOTHING: FindingsDone = { surveys: [], findings: null };

/** Of jobs that come one after the other; samples are kept apart by their numbers, and let go once they are told. */
export function createFindingsAnswers(): (job: FindingsJob) => FindingsDone {
  const samples = new Map<number, SampledResult[]>();
  return (job) => {
    const results = samples.get(job.sample) ?? [];
    if (job.kind === "add") {
      const read = job.results.map(readResult);
      samples.set(job.sample, results.concat(read));
      return { ...NOTHING, surveys: surveysOf(read) };
    }
    samples.delete(job.sample);
    if (job.kind === "forget") return NOTHING;
    if (results.length !== job.count)
      throw new Error(`of ${job.count} results of a sample ${results.length} are known`);
    const all = Math.max(job.all, results.length);
    return { ...NOTHING, findings: findingsOf({ model: job.model, results, all }) };
  };
}

/** What findings read of a document, and no more: of thousands the rest would fill the memory. */
function readResult({ text, situation }: SampledText): SampledResult {
  const { body, survey, scores, steps, brakes, gains, projects } = readDocument(text);
  const document: SampledDocument = {
    ...{ body, survey, scores },
    ...(steps && { steps }),
    ...(brakes && { brakes }),
    ...(gains && { gains }),
    ...(projects && { projects }),
  };
  return { document, situation };
}

function surveysOf(results: readonly SampledResult[]): FindingsDone["surveys"] {
  const surveys = results.map(({ document: { survey } }) => survey);
  return [...new Map(surveys.map(({ id, version }) => [`${id}@${version}`, { id, version }])).values()];
}
