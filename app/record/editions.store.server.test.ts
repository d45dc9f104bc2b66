import { describe, expect, it } from "vitest";
import { aBody, someStores, someTime } from "../../tests/builders/stores.ts";
import type { NewEdition } from "../domain/editions/edition.ts";

const EDITION: NewEdition = { surveyId: "survey", year: 2026, round: 1, isDemonstration: false };
const later = new Date(someTime.getTime() + 1);

describe("createEditionStore", () => {
  it("gives the edition of a place, made when it is first asked for", () => {
    const { editions } = someStores();
    const id = editions.save(EDITION, someTime);
    expect(editions.get(id)).toEqual({
      ...{
        ...EDITION,
        id,
        key: "survey-2026",
        name: "2026",
        surveyVersion: null,
        opensOn: null,
        closesOn: null,
      },
      ...{
        contact: "",
        retentionMonths: 60,
        policy: "free",
        openedAt: someTime,
        closedAt: null,
        revision: 1,
      },
    });
    expect(editions.save(EDITION, later)).toBe(id);
    expect(editions.get(id + 1)).toBeUndefined();
  });

  it("keeps questionnaires, years, rounds, and real and fictional bodies apart", () => {
    const { editions } = someStores();
    const others = [
      { surveyId: "other" },
      { year: 2027 },
      { round: 2 },
      { isDemonstration: true },
    ] satisfies readonly Partial<NewEdition>[];
    const ids = [EDITION, ...others.map((one) => ({ ...EDITION, ...one }))].map((one) =>
      editions.save(one, someTime),
    );
    expect(new Set(ids).size).toBe(5);
    expect(editions.get(ids.at(-1) ?? 0)).toMatchObject({ isDemonstration: true });
  });

  it("refuses another key for good, and takes another name", () => {
    const { editions, db } = someStores();
    const id = editions.save(EDITION, someTime);
    for (const change of ["key = 'survey-2027'", "survey_id = 'other'", "demonstration = 1"])
      expect(() => db.exec(`UPDATE editions SET ${change}`), change).toThrow("an edition keeps its key");
    db.exec("UPDATE editions SET name = 'Printemps 2026'");
    expect(editions.get(id)).toMatchObject({ key: "survey-2026", name: "Printemps 2026" });
  });
});

describe("an assessment of an edition", () => {
  function aParticipation(overrides: { edition?: Partial<NewEdition>; ofTeam?: boolean } = {}) {
    const stores = someStores();
    const bodyId = stores.bodies.create(aBody());
    const editionId = stores.editions.save({ ...EDITION, ...overrides.edition }, someTime);
    const isFictional = overrides.edition?.isDemonstration === true;
    if (!isFictional) stores.cohorts.add({ editionId, bodyId, groupId: null }, someTime);
    const take = (edition: string) =>
      stores.assessments.create({
        ...{ bodyId, surveyId: "survey", surveyVersion: "1.0.0", edition, editionId },
        ...{ openToAll: false, ofTeam: overrides.ofTeam ?? true, startForm: null, startedAt: someTime },
      });
    return { ...stores, take, bodyId, editionId };
  }

  it("is one of its questionnaire, and of real or fictional bodies as the edition is", () => {
    const misfits: readonly Partial<NewEdition>[] = [{ surveyId: "other" }, { isDemonstration: true }];
    for (const edition of misfits)
      expect(() => aParticipation({ edition }).take("2026"), JSON.stringify(edition)).toThrow(
        /of one questionnaire|those of its cohort/,
      );
    const { take, editions, db, cohorts, bodyId } = aParticipation();
    take("2026");
    const misfit = editions.save({ ...EDITION, isDemonstration: true }, someTime);
    const move = db.prepare("UPDATE assessments SET edition_id = ?");
    expect(() => move.run(misfit)).toThrow(/of one questionnaire|those of its cohort/);
    const next = editions.save({ ...EDITION, round: 2 }, someTime);
    expect(() => move.run(next)).toThrow("those of its cohort");
    cohorts.add({ editionId: next, bodyId, groupId: null }, someTime);
    expect(move.run(next).changes).toBe(1);
  });

  it("begins while it is open, and in its cohort alone", () => {
    const { take, editions, db, editionId } = aParticipation();
    db.exec("DELETE FROM edition_bodies");
    expect(() => take("2026")).toThrow("those of its cohort");
    const closed = aParticipation();
    closed.editions.saveClosed(closed.editionId, later);
    expect(() => closed.take("2026")).toThrow("while it is open");
    expect(editions.saveClosed(editionId, later)).toBe(true);
    expect(editions.saveClosed(editionId, later)).toBe(false);
    expect(() => db.exec("UPDATE editions SET name = 'x'")).toThrow("closes once");
  });

  it("is the only one of its body, and no trial", () => {
    const { take } = aParticipation();
    take("2026");
    expect(() => take("2026-2")).toThrow("UNIQUE");
    expect(() => aParticipation({ ofTeam: false }).take("2026")).toThrow("CHECK");
  });

  it("holds the edition in place", () => {
    const { take, db } = aParticipation();
    take("2026");
    expect(() => db.exec("DELETE FROM editions")).toThrow("FOREIGN KEY");
  });
});
