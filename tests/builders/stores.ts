import type { StoredAnswer } from "../../app/record/answers.store.server.ts";
import type { NewBody } from "../../app/record/bodies.store.server.ts";
import { openStores, type Stores } from "../../app/wiring/open-stores.server.ts";

export const someTime = new Date("2026-11-20T09:00:00Z");

/** A database in memory, with a questionnaire version named "survey" 1.0.0 to pin assessments to. */
export function someStores(): Stores {
  const stores = openStores(":memory:", someTime);
  stores.definitionVersions.create(
    { surveyId: "survey", version: "1.0.0", content: { any: "content" } },
    someTime,
  );
  return stores;
}

export function aBody(overrides: Partial<NewBody> = {}): NewBody {
  const named = { slug: "rivage", name: "Rivage Métropole", kind: "metropole", siren: "200000001" } as const;
  return { ...named, population: 300_000, since: null, demonstration: false, communes: [], ...overrides };
}

/** An assessment of a new body; gives its id. */
export function anAssessment(stores: Stores, slug = "rivage"): number {
  const bodyId = stores.bodies.create(aBody({ slug, siren: null }));
  const pinned = { surveyId: "survey", surveyVersion: "1.0.0" };
  return stores.assessments.create({
    bodyId,
    ...pinned,
    edition: "essai-2345",
    editionId: null,
    openToAll: false,
    ofTeam: false,
    startForm: null,
    startedAt: someTime,
  });
}

export function aStoredAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  const around = { confidence: null, publicText: "", workingNote: "", evidence: [] };
  return {
    answer: { state: "answered", value: 2 },
    ...around,
    version: 1,
    savedAt: someTime,
    form: "",
    seq: 0,
    toConfirm: false,
    ...overrides,
  };
}
