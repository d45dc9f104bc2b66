import { describe, expect, it } from "vitest";
import { formEntries } from "../fields/form-entries.ts";
import { isSameRetention, LONGEST_NOTE, LONGEST_OWNER, readRetention } from "./retained-lever.ts";

const read = (fields: Readonly<Record<string, string>>, members: readonly number[] = [7, 12]) =>
  readRetention(formEntries(Object.entries(fields)), members);

describe("what a form says of a lever that is taken up", () => {
  it("may leave all of it open", () => {
    const open = { ownerId: null, ownerText: "", month: null, note: "" };
    expect(read({})).toEqual({ ok: true, value: open });
    expect(read({ porteur: "", "porteur-autre": "  ", mois: " ", note: "\n" })).toEqual({
      ok: true,
      value: open,
    });
  });

  it("names a member, and then no text", () => {
    const value = { ownerId: 12, ownerText: "", month: "2027-03", note: "Avec les communes\nau printemps" };
    expect(
      read({
        porteur: "12",
        "porteur-autre": "DGS",
        mois: "2027-03",
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
    expect(read({ ...long, mois: "soon" })).toEqual({
      ok: false,
      reason: [
        { field: "ownerText", code: "LONG" },
        { field: "month", code: "NO_MONTH" },
        { field: "note", code: "LONG" },
      ],
    });
    expect(read({ "porteur-autre": "é".repeat(LONGEST_OWNER), note: "é".repeat(LONGEST_NOTE) }).ok).toBe(
      true,
    );
  });
});

describe("two retentions", () => {
  const one = { ownerId: 7, ownerText: "", month: "2027-03", note: "n" } as const;
  it.each([{ ownerId: null }, { ownerText: "x" }, { month: null }, { note: "" }])("differ by %j", (other) => {
    expect(isSameRetention(one, { ...one, ...other })).toBe(false);
  });
  it("are the same where nothing differs", () => {
    expect(isSameRetention(one, { ...one })).toBe(true);
  });
});
