import { describe, expect, it } from "vitest";
import { LONGEST_REPLY, LONGEST_REPORT, readReply, readReport } from "./report.ts";

const typed = { kind: "error", text: " Le chiffre est faux. ", email: "" };

describe("readReport", () => {
  it("reads a kind, a text and no address", () => {
    expect(readReport(typed)).toEqual({
      report: { kind: "error", text: "Le chiffre est faux.", email: null },
    });
    expect(readReport({ ...typed, email: "  " })).toMatchObject({ report: { email: null } });
  });
  it("reads an address where one is given", () => {
    expect(readReport({ ...typed, kind: "other", email: " Lea@Exemple.FR " })).toMatchObject({
      report: { kind: "other", email: "lea@exemple.fr" },
    });
  });
  it("says all that is wrong at once, in the order of the form", () => {
    expect(readReport({ kind: "joke", text: " ", email: "nobody" })).toEqual({
      problems: ["NO_KIND", "NO_TEXT", "BAD_ADDRESS"],
    });
  });
  it("takes as much as it says, and no more", () => {
    expect(readReport({ ...typed, text: "é".repeat(LONGEST_REPORT) })).toHaveProperty("report");
    expect(readReport({ ...typed, text: "é".repeat(LONGEST_REPORT + 1) })).toEqual({
      problems: ["LONG_TEXT"],
    });
  });
});

describe("readReply", () => {
  it("is words to be shown or kept, or a report that is closed without any", () => {
    expect(readReply({ text: " Merci. ", isShown: true })).toEqual({ text: "Merci.", isShown: true });
    expect(readReply({ text: "Merci.", isShown: false })).toEqual({ text: "Merci.", isShown: false });
    expect(readReply({ text: " ", isShown: false })).toEqual({ text: "", isShown: false });
  });
  it("has something to show, and is not too long", () => {
    expect(readReply({ text: " ", isShown: true })).toBe("NO_TEXT");
    expect(readReply({ text: "é".repeat(LONGEST_REPLY), isShown: true })).toHaveProperty("text");
    expect(readReply({ text: "é".repeat(LONGEST_REPLY + 1), isShown: true })).toBe("LONG_TEXT");
  });
});
