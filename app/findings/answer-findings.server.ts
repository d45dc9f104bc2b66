// The answers of the thread that computes findings: it gathers the results of a sample, then tells what they say together.
import { findingsOf } from "../domain/findings/findings.ts";
import type { SampledResult } from "../domain/findings/sample.ts";
import type { FindingsDone, FindingsJob } from "./findings-jobs.server.ts";
import { createKnownDocuments } from "./known-documents.server.ts";

const NOTHING: FindingsDone = { unknown: [], surveys: [], findings: null };
type Job<Kind extends FindingsJob["kind"]> = Extract<FindingsJob, { kind: Kind }>;

/** Of jobs that come one after the other; samples are kept apart by their numbers, and let go once they are told. */
export function createFindingsAnswers(
  documents = createKnownDocuments(),
): (job: FindingsJob) => FindingsDone {
  const samples = new Map<number, readonly SampledResult[]>();
  function add({ sample, results }: Job<"add">): FindingsDone {
    const unknown = documents.unknownOf(results);
    if (unknown.length > 0) return { ...NOTHING, unknown };
    const added = documents.results(results);
    samples.set(sample, [...(samples.get(sample) ?? []), ...added]);
    return { ...NOTHING, surveys: surveysOf(added) };
  }
  return (job) => {
    if (job.kind === "add") return add(job);
    const results = samples.get(job.sample) ?? [];
    samples.delete(job.sample);
    return job.kind === "forget" ? NOTHING : tell(job, results);
  };
}

function tell({ count, model, all, earlier }: Job<"tell">, results: readonly SampledResult[]): FindingsDone {
  if (results.length !== count)
    throw new Error(`of ${count} results of a sample ${results.length} are known`);
  const sample = { model, results, all: Math.max(all, results.length), ...(earlier !== null && { earlier }) };
  return { ...NOTHING, findings: findingsOf(sample) };
}

function surveysOf(results: readonly SampledResult[]): FindingsDone["surveys"] {
  const surveys = results.map(({ document: { survey } }) => survey);
  return [...new Map(surveys.map(({ id, version }) => [`${id}@${version}`, { id, version }])).values()];
}
