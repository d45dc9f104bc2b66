import { describe, expect, it } from "vitest";
import type { OpinionAnswer } from "./opinion.ts";
import { questionOpinions } from "./question-opinions.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const ofTeam = (answer: OpinionAnswer, minute = 0) => ({ commune: null, answer, savedAt: at(minute) });
const ofCommunes = (count: number, answer: OpinionAnswer, minute = 0) =>
  [..."abcdefgh"].slice(0, count).map((commune) => ({ commune, answer, savedAt: at(minute) }));
const never = { asksCommunes: true, decidedAt: null };

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

  it("says how far the communes are from them, from five", () => {
    const five = { ...never, opinions: [ofTeam(3), ...ofCommunes(5, 2)] };
    expect(questionOpinions(five).disagreement).toEqual({
      spread: null,
      gap: { team: 3, communes: 2 },
      range: 1,
    });
    expect(
      questionOpinions({ ...never, opinions: [ofTeam(3), ...ofCommunes(4, 0)] }).disagreement,
    ).toBeNull();
    expect(questionOpinions({ ...never, opinions: ofCommunes(5, 0) }).disagreement).toBeNull();
  });

  it.each([0, 1, 2, 3, 4] as const)("finds none where communes and métropole agree on %d", (level) => {
    const opinions = [ofTeam(level), ...ofCommunes(5, level)];
    expect(questionOpinions({ ...never, opinions })).toMatchObject({ disagreement: null, isOpen: false });
  });

  it.each([
    [4, 0, 4],
    [0, 4, 4],
    [1, 3, 2],
    [2, 1, 1],
  ] as const)("is as wide as the way from %d to %d", (team, communes, range) => {
    const opinions = [ofTeam(team), ...ofCommunes(5, communes)];
    expect(questionOpinions({ ...never, opinions }).disagreement).toEqual({
      spread: null,
      gap: { team, communes },
      range,
    });
  });

  it("goes by the wider of both reasons", () => {
    const opinions = [ofTeam(2), ofTeam(4), ofTeam(4), ...ofCommunes(5, 0)];
    expect(questionOpinions({ ...never, opinions }).disagreement?.range).toBe(4);
  });

  it("listens to communes only where they are asked", () => {
    const opinions = [ofTeam(3), ...ofCommunes(6, 0)];
    expect(questionOpinions({ ...never, asksCommunes: false, opinions })).toMatchObject({
      communes: null,
      disagreement: null,
    });
  });

  it("is settled by a decision, until a later opinion", () => {
    const opinions = [ofTeam(0, 1), ofTeam(4, 5)];
    const decided = (minute: number) =>
      questionOpinions({ ...never, opinions, decidedAt: at(minute) }).isOpen;
    expect([decided(4), decided(5), decided(6)]).toEqual([true, false, false]);
  });

  it("is not reopened by communes too few to be shown", () => {
    const decidedAt = at(5);
    const late = (count: number) =>
      questionOpinions({ ...never, decidedAt, opinions: [ofTeam(0), ofTeam(4), ...ofCommunes(count, 1, 9)] })
        .isOpen;
    expect([late(4), late(5)]).toEqual([false, true]);
  });
});
