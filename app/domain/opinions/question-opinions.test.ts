import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import type { OpinionAnswer } from "./opinion.ts";
import { questionOpinions } from "./question-opinions.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const ofTeam = (answer: OpinionAnswer, minute = 0) => ({ commune: null, answer, savedAt: at(minute) });
const ofCommune = (answer: OpinionAnswer, minute = 0) => ({ commune: "a", answer, savedAt: at(minute) });
const released = (median: Level, minute = 0) => ({ communes: 5, median, releasedAt: at(minute) });
const never = { asksCommunes: true, decidedAt: null, release: null };

describe("a question in disagreement", () => {
  it("says how far the métropole’s own are apart", () => {
    const { disagreement, isOpen } = questionOpinions({
      ...never,
      opinions: [ofTeam(1), ofTeam(3), ofTeam("dk")],
    });
    expect(disagreement).toEqual({ spread: { lowest: 1, highest: 3 }, gap: null, range: 2 });
    expect(isOpen).toBe(true);
    const agreed = questionOpinions({ ...never, opinions: [ofTeam(1), ofTeam(2)] });
    expect(agreed).toMatchObject({ disagreement: null, isOpen: false });
  });

  it("says how far the communes are from them, once there is a release", () => {
    const opinions = [ofTeam(3), ofCommune(0)];
    expect(questionOpinions({ ...never, opinions, release: released(2) }).disagreement).toEqual({
      spread: null,
      gap: { team: 3, communes: 2 },
      range: 1,
    });
    expect(questionOpinions({ ...never, opinions }).disagreement).toBeNull();
    expect(questionOpinions({ ...never, opinions: [], release: released(0) }).disagreement).toBeNull();
  });

  it.each([0, 1, 2, 3, 4] as const)("finds none where communes and métropole agree on %d", (level) => {
    const said = questionOpinions({ ...never, opinions: [ofTeam(level)], release: released(level) });
    expect(said).toMatchObject({ disagreement: null, isOpen: false });
  });

  it.each([
    [4, 0, 4],
    [0, 4, 4],
    [1, 3, 2],
    [2, 1, 1],
  ] as const)("is as wide as the way from %d to %d", (team, communes, range) => {
    const said = questionOpinions({ ...never, opinions: [ofTeam(team)], release: released(communes) });
    expect(said.disagreement).toEqual({ spread: null, gap: { team, communes }, range });
  });

  it("goes by the wider of both reasons", () => {
    const opinions = [ofTeam(2), ofTeam(4), ofTeam(4)];
    expect(questionOpinions({ ...never, opinions, release: released(0) }).disagreement?.range).toBe(4);
  });

  it("listens to communes only where they are asked", () => {
    const said = { ...never, asksCommunes: false, opinions: [ofTeam(3)], release: released(0) };
    expect(questionOpinions(said)).toMatchObject({ communes: null, disagreement: null });
  });

  it("is settled by a decision, until a later opinion", () => {
    const opinions = [ofTeam(0, 1), ofTeam(4, 5)];
    const decided = (minute: number) =>
      questionOpinions({ ...never, opinions, decidedAt: at(minute) }).isOpen;
    expect([decided(4), decided(5), decided(6)]).toEqual([true, false, false]);
  });

  it("S6: is reopened by a release, and by nothing that a commune says alone", () => {
    const given = { ...never, decidedAt: at(5), opinions: [ofTeam(0), ofTeam(4), ofCommune(1, 9)] };
    expect(questionOpinions(given).isOpen).toBe(false);
    expect(questionOpinions({ ...given, release: released(1, 5) }).isOpen).toBe(false);
    expect(questionOpinions({ ...given, release: released(1, 6) }).isOpen).toBe(true);
  });
});
