import { describe, expect, it } from "vitest";
import { cohortHeading } from "./cohort-heading.ts";

const SIX = ["SIREN", " Nom ", "Type", "Groupe", "Courriel", "Langue"];

describe("the heading of a cohort", () => {
  it("is found in either language, in any order, among other columns", () => {
    expect(cohortHeading(["x", "E-mail", "siren"])).toEqual(
      new Map([
        ["email", 1],
        ["siren", 2],
      ]),
    );
    expect([...(cohortHeading(SIX)?.keys() ?? [])]).toEqual([
      ...["siren", "name", "kind", "group", "email", "locale"],
    ]);
    expect([
      ...(cohortHeading(["siren", "name", "kind", "group", "email", "language"])?.keys() ?? []),
    ]).toEqual([...["siren", "name", "kind", "group", "email", "locale"]]);
  });

  it.each([[["nom"]], [["siren", "Siren"]], [[]], [["constructor"]]])("is none in %j", (cells) => {
    expect(cohortHeading(cells)).toBeNull();
  });
});
