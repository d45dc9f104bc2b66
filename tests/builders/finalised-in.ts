// A body of an edition declares a result finished, as the rows say that finalising writes: what releases are made of.
import { sha256 } from "../../app/record/history.store.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { SURVEY } from "./an-edition.ts";

interface FinalisedIn {
  /** Of the edition. */
  readonly key: string;
  /** Of the body. */
  readonly slug: string;
  /** Id of an account. */
  readonly author: number;
  /** In the one dimension that is assessed. */
  readonly score: number;
}

/** The version before it is taken up again; the first one begins the assessment. Gives the id of the assessment. */
export function finaliseIn(deps: Deps, { key, slug, author: by, score }: FinalisedIn): number {
  const record = deps.assessments.get(slug, "2027") ?? begin(deps, key, slug);
  const before = deps.finalisations.getNewest(record.id)?.version ?? 0;
  const at = deps.now();
  if (before > 0)
    deps.finalisations.createReopening({ assessmentId: record.id, version: before, at, by, reason: "r" });
  const data = { status: "assessed", score, low: score - 2, high: score + 2, coverage: 0.9 };
  const text = JSON.stringify({ result: { dimensions: { data } } });
  const form = Buffer.from(`${slug} ${before + 1}`);
  const row = { assessmentId: record.id, version: before + 1, form, at, by };
  deps.finalisations.create({ ...row, text, hash: sha256(text) });
  return record.id;
}

function begin(deps: Deps, key: string, slug: string) {
  const { id: editionId = null, surveyVersion } = deps.editions.getByKey(key) ?? {};
  const bodyId = deps.directory.bySlug.get(slug)?.id ?? 0;
  const kind = { openToAll: false, ofTeam: true, startForm: null, startedAt: deps.now() };
  const pinned = { surveyId: SURVEY, surveyVersion: surveyVersion ?? "" };
  deps.assessments.create({ bodyId, ...pinned, edition: "2027", editionId, ...kind });
  const begun = deps.assessments.get(slug, "2027");
  if (begun === undefined) throw new Error(`${slug} has not begun`);
  return begun;
}
