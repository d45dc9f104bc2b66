import { describe, expect, it } from "vitest";
import {
  LONGEST_JOB,
  LONGEST_REFUSAL,
  LONGEST_REQUEST_MESSAGE,
  readAccessRequest,
  refusalReason,
} from "./access-request.ts";

const typed = { name: "Ada Dupont", job: "Directrice", email: "ada@lyon.example", message: "" };

describe("readAccessRequest", () => {
  it("gives what can be stored: clean, the address in lower case, lines of the message kept", () => {
    const request = { name: " Ada  Dupont ", job: " Chargée \t de\nmission ", email: " Ada@Lyon.example " };
    expect(readAccessRequest({ ...request, message: " Bonjour,\r\nmerci\u202E " })).toEqual({
      request: {
        ...{ name: "Ada Dupont", job: "Chargée de mission", email: "ada@lyon.example" },
        message: "Bonjour,\nmerci",
      },
    });
  });

  it("names every problem at once, in the order of the form", () => {
    const message = "x".repeat(LONGEST_REQUEST_MESSAGE + 1);
    expect(readAccessRequest({ name: "", job: " ", email: "ada", message })).toEqual({
      problems: ["BAD_NAME", "BAD_JOB", "BAD_ADDRESS", "LONG_MESSAGE"],
    });
  });

  it.each([
    ["BAD_NAME", { name: " " }],
    ["BAD_JOB", { job: "\u0000" }],
    ["BAD_ADDRESS", { email: "ada@lyon" }],
    ["LONG_MESSAGE", { message: "x".repeat(LONGEST_REQUEST_MESSAGE + 1) }],
  ])("refuses for %s alone", (problem, fault) => {
    expect(readAccessRequest({ ...typed, ...fault })).toEqual({ problems: [problem] });
  });

  it("takes texts of the greatest length, in characters, and no longer ones", () => {
    const longest = { job: "𝒜".repeat(LONGEST_JOB), message: "𝒜".repeat(LONGEST_REQUEST_MESSAGE) };
    expect(readAccessRequest({ ...typed, ...longest })).toEqual({ request: { ...typed, ...longest } });
    expect(readAccessRequest({ ...typed, job: "𝒜".repeat(LONGEST_JOB + 1) })).toEqual({
      problems: ["BAD_JOB"],
    });
  });

  it("does not clean what is far too long, and takes signs that go away", () => {
    expect(readAccessRequest({ ...typed, job: `a${"\u0000".repeat(LONGEST_JOB)}` })).toMatchObject({
      request: { job: "a" },
    });
    expect(readAccessRequest({ ...typed, job: `a${"\u0000".repeat(2 * LONGEST_JOB)}` })).toEqual({
      problems: ["BAD_JOB"],
    });
  });
});

describe("refusalReason", () => {
  it("is there, and short", () => {
    expect(refusalReason(" Écrivez à Léa.\r\nMerci ")).toBe("Écrivez à Léa.\nMerci");
    expect(refusalReason("x".repeat(LONGEST_REFUSAL))).toHaveLength(LONGEST_REFUSAL);
    expect(refusalReason("x".repeat(LONGEST_REFUSAL + 1))).toBeNull();
    expect(refusalReason(" \u202E ")).toBeNull();
  });
});
