import { describe, expect, it } from "vitest";
import { formEntries } from "../fields/form-entries.ts";
import {
  isSameRetention,
  LONGEST_BUDGET,
  LONGEST_NOTE,
  LONGEST_OWNER,
  type Retention,
  readRetention,
} from "./retained-lever.ts";

const read = (fields: Readonly<Record<string, string>>, members: readonly number[] = [7, 12]) =>
  readRetention(formEntries(Object.entries(fields)), members);

describe("what a form says of a lever that is taken up", () => {
  it("may leave all of it open", () => {
    const open = {
      ...{ ownerId: null, ownerText: "", month: null, note: "" },
      ...{ status: "to-start", budget: "" },
    };
    expect(read({})).toEqual({ ok: true, value: open });
    expect(
      read({ porteur: "", "porteur-autre": "  ", mois: " ", etat: "", budget: "\n ", note: "\n" }),
    ).toEqual({
      ok: true,
      value: open,
    });
  });

  it("names a member, and then no text", () => {
    const value = {
      ...{ ownerId: 12, ownerText: "", month: "2027-03", note: "Avec les communes\nau printemps" },
      ...{ status: "under-way", budget: "120 k€ dont la moitié en 2027" },
    };
    expect(
      read({
        porteur: "12",
        "porteur-autre": "DGS",
        mois: "2027-03",
        etat: "under-way",
        budget: "120 k€\n dont la moitié en 2027 ",
        note: " Avec les communes\r\nau printemps ",
      }),
    ).toEqual({ ok: true, value });
  });

  it("names whoever else in one line", () => {
    expect(read({ "porteur-autre": " Direction\n\n  générale " })).toMatchObject({
      value: { ownerId: null, ownerText: "Direction générale" },
    });
  });

  it.each(["13", "07", "x", "7 "])("refuses %j, which is no member", (porteur) => {
    expect(read({ porteur })).toEqual({ ok: false, reason: [{ field: "owner", code: "NO_MEMBER" }] });
  });

  it("says everything that is wrong at once, and holds texts to their length", () => {
    const long = { "porteur-autre": "p".repeat(LONGEST_OWNER + 1), note: "n".repeat(LONGEST_NOTE + 1) };
    const budget = "b".repeat(LONGEST_BUDGET + 1);
    expect(read({ ...long, budget, mois: "soon", etat: "finished" })).toEqual({
      ok: false,
      reason: [
        { field: "ownerText", code: "LONG" },
        { field: "month", code: "NO_MONTH" },
        { field: "status", code: "NO_STATUS" },
        { field: "budget", code: "LONG" },
        { field: "note", code: "LONG" },
      ],
    });
    const longest = { "porteur-autre": "é".repeat(LONGEST_OWNER), note: "é".repeat(LONGEST_NOTE) };
    expect(read({ ...longest, budget: "é".repeat(LONGEST_BUDGET) }).ok).toBe(true);
  });
});

describe("two retentions", () => {
  const one: Retention = {
    ...{ ownerId: 7, ownerText: "", month: "2027-03", status: "done", budget: "1", note: "n" },
  };
  it.each([
    ...[{ ownerId: null }, { ownerText: "x" }, { month: null }],
    ...[{ status: "dropped" }, { budget: "" }, { note: "" }],
  ] as const)("differ by %j", (other) => {
    expect(isSameRetention(one, { ...one, ...other })).toBe(false);
  });
  it("are the same where nothing differs", () => {
    expect(isSameRetention(one, { ...one })).toBe(true);
  });
});
