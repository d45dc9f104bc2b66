import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { presenceText } from "./presence-text.ts";

const since = "2026-11-20T13:32:00Z";
const person = (name: string | null) => ({ who: { key: name ?? "link", name, isErased: false }, since });

describe("who else is in a section", () => {
  it.each([
    [[], ""],
    [["Claire Martin"], "Claire Martin modifie cette section depuis 14:32\u00a0(Paris)."],
    [[null], "Une autre personne a cette section ouverte."],
    [["Claire Martin", "Omar Diallo"], "Claire Martin et Omar Diallo modifient cette section."],
    [["Claire Martin", null], "Claire Martin et une autre personne modifient cette section."],
    [[null, null], "2 autres personnes modifient cette section."],
    [["A", null, "B", "C", "D"], "A, B, C et 2 autres personnes modifient cette section."],
  ])("%j: “%s”", (names, text) => {
    expect(presenceText(names.map(person), wordsOf("fr"))).toBe(text);
  });

  it("reads as well in English", () => {
    const { en } = { en: wordsOf("en") };
    expect(presenceText([person("Claire Martin")], en)).toBe(
      "Claire Martin has been editing this section since 14:32\u00a0(Paris).",
    );
    expect(presenceText([person("A"), person(null), person(null)], en)).toBe(
      "A and 2 other people are editing this section.",
    );
  });
});
