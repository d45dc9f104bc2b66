import { describe, expect, it } from "vitest";
import { formEntries, scoped } from "../fields/form-entries.ts";
import { readSaveMeta } from "./read-save-meta.ts";

const form = "AbCdEfGhIjKlMnOpQrStUvWx";

describe("readSaveMeta", () => {
  it("reads what the form says", () => {
    const entries = formEntries(
      Object.entries({ version: "3", form, seq: "12", was: "1abc", intent: "autosave" }),
    );
    expect(readSaveMeta(entries)).toEqual({ version: 3, form, seq: 12, was: "1abc", intent: "autosave" });
  });

  it("reads the version and the fingerprint of one question of a page", () => {
    const page = formEntries([
      ["form", form],
      ["seq", "2"],
      ["data.use:version", "5"],
      ["data.use:was", "z9"],
      ["version", "1"],
    ]);
    expect(readSaveMeta(page, scoped(page, "data.use:"))).toEqual({
      version: 5,
      form,
      seq: 2,
      was: "z9",
      intent: "continue",
    });
  });

  it("takes a fingerprint and a token as long as they may be", () => {
    const longest = { form: "a".repeat(64), was: "w".repeat(20), version: "123456789", seq: "0" };
    expect(readSaveMeta(formEntries(Object.entries(longest)))).toEqual({
      ...{ form: "a".repeat(64), was: "w".repeat(20), version: 123456789, seq: 0, intent: "continue" },
    });
    expect(readSaveMeta(formEntries([["form", "a".repeat(16)]])).form).toBe("a".repeat(16));
  });

  it.each([
    [{}],
    [{ version: "-1", form: "short", seq: "1e9", was: "w".repeat(21), intent: "drop" }],
    [{ version: "9999999999", form: `${form}\n`, seq: "NaN", was: "", intent: "" }],
    [{ version: "1.5", form: "a".repeat(65), seq: " 1", was: "", intent: "CONTINUE" }],
  ])("makes no claim of %j", (fields) => {
    const meta = readSaveMeta(formEntries(Object.entries(fields)));
    expect(meta).toEqual({ version: 0, form: "", seq: 0, was: "", intent: "continue" });
  });
});
