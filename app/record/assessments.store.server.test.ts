import { describe, expect, it } from "vitest";
import { aBody, anAssessment, someStores, someTime } from "../../tests/builders/stores.ts";
import { parseEditionName } from "../domain/editions/edition.ts";

describe("createAssessmentStore", () => {
  it("finds an assessment by its address and by its id", () => {
    const stores = someStores();
    const id = anAssessment(stores);
    const found = stores.assessments.get("rivage", "essai-2345");
    expect(found).toMatchObject({
      id,
      surveyId: "survey",
      surveyVersion: "1.0.0",
      openToAll: false,
      ofTeam: false,
      startedAt: someTime,
      revision: 0,
    });
    expect(stores.assessments.getById(id)).toEqual(found);
    expect(stores.assessments.get("rivage", "essai-9999")).toBeUndefined();
    expect(stores.assessments.get("rive", "essai-2345")).toBeUndefined();
  });

  it("gives each write its own revision", () => {
    const stores = someStores();
    const id = anAssessment(stores);
    anAssessment(stores, "autre");
    expect([stores.assessments.saveRevision(id), stores.assessments.saveRevision(id)]).toEqual([1, 2]);
    expect(stores.assessments.get("autre", "essai-2345")?.revision).toBe(0);
    expect(() => stores.assessments.saveRevision(99)).toThrow("99");
  });

  it("lists what is pinned to a version of a questionnaire", () => {
    const stores = someStores();
    const id = anAssessment(stores);
    expect(stores.assessments.listPinned("survey", "1.0.0").map((one) => one.id)).toEqual([id]);
    expect(stores.assessments.listPinned("survey", "2.0.0")).toEqual([]);
  });

  it("lists what anyone may read with the newest edition of a body first, which is not the order of their names", () => {
    const stores = someStores();
    const bodyId = stores.bodies.create(aBody({ demonstration: true }));
    for (const edition of ["2026-2", "2026-10", "2025-11", "2026"]) {
      const place = parseEditionName(edition);
      if (place === null) throw new Error(edition);
      const named = { ...place, surveyId: "survey", isDemonstration: true };
      stores.assessments.create({
        ...{ bodyId, surveyId: "survey", surveyVersion: "1.0.0", edition },
        ...{ editionId: stores.editions.save(named, someTime), openToAll: true, ofTeam: false },
        ...{ startForm: null, startedAt: someTime },
      });
    }
    const listed = stores.assessments.listOpenToAll().map(({ edition }) => edition);
    expect(listed).toEqual(["2026-10", "2026-2", "2026", "2025-11"]);
  });

  it("refuses an address twice, a version that was never served, and a start form twice", () => {
    const stores = someStores();
    anAssessment(stores);
    const [bodyId] = stores.assessments.listPinned("survey", "1.0.0").map((one) => one.bodyId);
    const again = {
      bodyId: bodyId ?? 0,
      surveyId: "survey",
      surveyVersion: "1.0.0",
      openToAll: false,
      ofTeam: false,
      editionId: null,
      startedAt: someTime,
    };
    const startForm = Buffer.from("form");
    expect(() => stores.assessments.create({ ...again, edition: "essai-2345", startForm: null })).toThrow(
      "UNIQUE",
    );
    expect(() =>
      stores.assessments.create({ ...again, surveyVersion: "9.0.0", edition: "b", startForm: null }),
    ).toThrow("FOREIGN KEY");
    stores.assessments.create({ ...again, edition: "c", startForm });
    expect(() => stores.assessments.create({ ...again, edition: "d", startForm })).toThrow("UNIQUE");
  });

  it("knows whether there is any assessment", () => {
    const stores = someStores();
    expect(stores.assessments.hasAny()).toBe(false);
    anAssessment(stores);
    expect(stores.assessments.hasAny()).toBe(true);
  });
});
