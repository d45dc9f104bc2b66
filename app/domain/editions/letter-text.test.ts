import { describe, expect, it } from "vitest";
import {
  fillLetter,
  type LetterReading,
  type LetterText,
  LONGEST_LETTER,
  LONGEST_SUBJECT,
  PLACEHOLDERS,
  placeholderText,
  readLetter,
} from "./letter-text.ts";

const text: LetterText = {
  subject: "{édition} : {organisme}",
  body: "Bonjour,\n\n{lien}\n\nAvant le {clôture}.",
};
const fr: LetterReading = { locale: "fr", missing: [] };
const problemsOf = (change: Partial<LetterText>, reading: Partial<LetterReading> = {}) => {
  const read = readLetter({ ...text, ...change }, { ...fr, ...reading });
  return "problems" in read ? read.problems.map(({ field, code, found }) => `${field} ${code} ${found}`) : [];
};
const values = {
  ...{ body: "Métropole {lien}", edition: "2027", closing: "30 juin 2027" },
  ...{ link: "https://b.example/i", contact: "a@b.example" },
};

describe("the words of a letter", () => {
  it("are read as they are stored, in either language", () => {
    expect(readLetter({ ...text, subject: "  {édition}\r\n: {organisme} " }, fr)).toEqual({ text });
    const english = { subject: "{edition}", body: "{link} {body} {closing} {contact}" };
    expect(readLetter(english, { ...fr, locale: "en" })).toEqual({ text: english });
    expect(problemsOf({ body: "{cloture} { Edition } {LIEN} {contact}" })).toEqual([]);
  });

  it("have names for everything that a letter says of its own", () => {
    expect(PLACEHOLDERS.map((one) => placeholderText(one, "fr"))).toEqual([
      ...["{organisme}", "{édition}", "{clôture}", "{lien}", "{contact}"],
    ]);
    expect(PLACEHOLDERS.map((one) => placeholderText(one, "en"))).toEqual(
      PLACEHOLDERS.map((one) => `{${one}}`),
    );
  });

  it.each<[string, Partial<LetterText>, readonly string[]]>([
    ["no subject", { subject: " \u200b" }, ["subject EMPTY "]],
    ["no text", { body: "\n" }, ["body EMPTY "]],
    ["a long subject", { subject: "a".repeat(LONGEST_SUBJECT + 1) }, ["subject TOO_LONG "]],
    ["a long text", { body: `{lien}${"a".repeat(LONGEST_LETTER - 5)}` }, ["body TOO_LONG "]],
    ["a name of another language", { body: "{lien} {body}" }, ["body UNKNOWN {body}"]],
    ["a name that is none", { subject: "{nom}" }, ["subject UNKNOWN {nom}"]],
    ["an empty name", { body: "{lien}{}" }, ["body UNKNOWN {}"]],
    ["a brace that stays open", { body: "{lien} {organisme" }, ["body UNKNOWN {organisme"]],
    ["braces in braces", { body: "{lien} {{organisme}}" }, ["body UNKNOWN {"]],
    ["a long name", { body: `{lien}{${"x".repeat(99)}}` }, [`body UNKNOWN {${"x".repeat(40)}…`]],
    ["a name with text behind it", { body: "{lien} {nom} et {lien}" }, ["body UNKNOWN {nom}"]],
    ["a name of 39 letters", { body: `{lien}{${"x".repeat(39)}}` }, [`body UNKNOWN {${"x".repeat(39)}}`]],
    ["a name of 40 letters", { body: `{lien}{${"x".repeat(40)}}` }, [`body UNKNOWN {${"x".repeat(40)}…`]],
    ["no link", { body: "Bonjour" }, ["body NO_LINK {lien}"]],
    ["a link in the subject", { subject: "{lien}" }, ["subject LINK {lien}"]],
    [
      "all of it",
      { subject: "{x}", body: "{y}" },
      ["subject UNKNOWN {x}", "body UNKNOWN {y}", "body NO_LINK {lien}"],
    ],
  ])("are refused for %s", (_what, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  it("may be as long as it is said", () => {
    expect(problemsOf({ subject: "a".repeat(LONGEST_SUBJECT) })).toEqual([]);
    expect(problemsOf({ body: `{lien}${"a".repeat(LONGEST_LETTER - 6)}` })).toEqual([]);
  });

  it("name nothing that this edition has not", () => {
    expect(problemsOf({}, { missing: ["closing"] })).toEqual(["body MISSING {clôture}"]);
    expect(problemsOf({ body: "{lien} {contact}" }, { missing: ["contact"] })).toEqual([
      "body MISSING {contact}",
    ]);
    expect(problemsOf({ body: "{lien} {contact}" }, { missing: ["closing"] })).toEqual([]);
  });
});

describe("a letter", () => {
  it("says each thing once, whatever braces a name holds", () => {
    expect(fillLetter(text, { locale: "fr", values })).toEqual({
      subject: "2027 : Métropole {lien}",
      body: "Bonjour,\n\nhttps://b.example/i\n\nAvant le 30 juin 2027.",
    });
  });

  it("has one line as its subject, whatever a name holds", () => {
    const hostile = { ...values, body: "A\r\nBcc: x@y.example\u202e" };
    const { subject } = fillLetter(text, { locale: "fr", values: hostile });
    expect(subject).toBe("2027 : A Bcc: x@y.example");
    const long = fillLetter(text, { locale: "fr", values: { ...values, body: "a".repeat(2_000) } });
    expect(long.subject).toBe(`2027 : ${"a".repeat(993)}`);
    const unseen = fillLetter(
      { ...text, subject: "{contact}" },
      { locale: "fr", values: { ...values, contact: "" } },
    );
    expect(unseen.subject).toBe("");
  });

  it("leaves what is no name as it stands", () => {
    expect(fillLetter({ subject: "{x} }", body: "{" }, { locale: "fr", values })).toEqual({
      subject: "{x} }",
      body: "{",
    });
  });
});
