import { describe, expect, it } from "vitest";
import { type CohortContext, type RowProblem, readCohort } from "./cohort-file.ts";
import { cohortHeading } from "./cohort-heading.ts";

const context: CohortContext = {
  known: (siren) =>
    ({
      "243500139": { name: "Rennes Métropole", kind: "metropole", demonstration: false } as const,
      "200000008": { name: "Aubrelac", kind: "metropole", demonstration: true } as const,
    })[siren],
  isIn: (siren) => siren === "244400404",
  groups: ["Grandes", "Moyennes"],
  kinds: ["metropole", "commune", "other"],
  areGroupsFixed: false,
};
const HEADING = ["SIREN", " Nom ", "Type", "Groupe", "Courriel", "Langue"];
function read(rows: readonly (readonly string[])[], change: Partial<CohortContext> = {}, heading = HEADING) {
  const places = cohortHeading(heading);
  if (places === null) throw new Error("no heading");
  const reader = readCohort(places, { ...context, ...change });
  for (const [at, cells] of rows.entries()) reader.take(at + 2, cells);
  return reader;
}

describe("a row of a cohort", () => {
  it("is a body, by the name of the directory where it is there", () => {
    expect(read([["243 500 139", "Rennes", "Métropole", "grandes", "A@b.fr", "EN"]]).rows).toEqual([
      {
        ...{ siren: "243500139", name: "Rennes Métropole", kind: "metropole", group: "Grandes" },
        ...{ email: "a@b.fr", locale: "en", isKnown: true },
      },
    ]);
    expect(read([["732829320", "  Ville   neuve ", "autre"]]).rows).toEqual([
      {
        ...{ siren: "732829320", name: "Ville neuve", kind: "other", group: null },
        ...{ email: null, locale: "fr", isKnown: false },
      },
    ]);
    expect(read([["732829320", "A", "commune", "", "", "fr"]]).rows[0]).toMatchObject({ kind: "commune" });
    expect(read([["732829320", "A", "", "", "", ""]]).rows[0]).toMatchObject({ kind: "other", locale: "fr" });
  });

  it.each<[RowProblem, string[], string]>([
    ["FORMULA", ["243500139", "=1+1"], "=1+1"],
    ["FORMULA", ["+33243500139", "x"], "+33243500139"],
    ["FORMULA", ["243500139", "-x"], "-x"],
    ["FORMULA", ["243500139", "@SUM(A1)"], "@SUM(A1)"],
    ["FORMULA", ["243500139", "\tx"], "\tx"],
    ["FORMULA", ["243500139", "\rx"], "\rx"],
    ["FORMULA", ["243500139", "x", "", "", "", "", "=far"], "=far"],
    ["BAD_SIREN", ["243500138"], "243500138"],
    ["BAD_SIREN", [], ""],
    ["ALREADY_IN", ["244400404"], "244400404"],
    ["FICTIONAL", ["200000008"], "200000008"],
    ["BAD_NAME", ["732829320", " "], ""],
    ["BAD_NAME", ["732829320", "x".repeat(121)], "x".repeat(60)],
    ["BAD_KIND", ["732829320", "A", "ville"], "ville"],
    ["BAD_GROUP", ["732829320", "A", "", "Petites"], "Petites"],
    ["BAD_EMAIL", ["732829320", "A", "", "", "a@b"], "a@b"],
    ["BAD_LOCALE", ["732829320", "A", "", "", "", "de"], "de"],
  ])("tells %s of %j", (problem, cells, found) => {
    const { rows, errors } = read([cells]);
    expect([rows, errors]).toEqual([[], [{ line: 2, problem, found }]]);
  });

  it("is of a kind that the questionnaire is made for, by the directory where it is there", () => {
    const some = { kinds: ["metropole"] as const };
    expect(read([["243500139", "", "commune"]], some).rows[0]).toMatchObject({ kind: "metropole" });
    expect(read([["732829320", "A", "commune"]], some).errors).toEqual([
      { line: 2, problem: "OTHER_KIND", found: "commune" },
    ]);
    expect(read([["243500139"]], { kinds: ["commune"] }).errors[0]).toMatchObject({ problem: "OTHER_KIND" });
  });

  it("takes no group any more once they are fixed", () => {
    const fixed = { areGroupsFixed: true };
    expect(read([["243500139", "", "", "Grandes"]], fixed).errors[0]).toMatchObject({
      problem: "GROUPS_FIXED",
    });
    expect(read([["243500139"]], fixed).rows).toHaveLength(1);
  });

  it("stands once, by the first line, also where that one is wrong otherwise", () => {
    const twice = read([["243500139"], ["243500139"], ["243500139"]]);
    expect(twice.rows).toHaveLength(1);
    expect(twice.errors).toEqual([
      { line: 3, problem: "DUPLICATE", found: "2" },
      { line: 4, problem: "DUPLICATE", found: "2" },
    ]);
    const wrong = read([["243500139", "", "", "Petites"], ["243500139"]]);
    expect(wrong.errors.map(({ problem }) => problem)).toEqual(["BAD_GROUP", "DUPLICATE"]);
    expect(read([["nothing"], ["nothing"]]).errors.map(({ problem }) => problem)).toEqual([
      ...["BAD_SIREN", "BAD_SIREN"],
    ]);
  });

  it("is taken while others are wrong", () => {
    const { rows, errors } = read([["x"], ["243500139"], ["=1"]]);
    expect([rows.length, errors.map(({ line }) => line)]).toEqual([1, [2, 4]]);
  });
});
