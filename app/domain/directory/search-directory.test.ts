import { describe, expect, it } from "vitest";
import type { Body, Commune } from "./body.ts";
import { indexDirectory } from "./index-directory.ts";
import { searchDirectory } from "./search-directory.ts";

function aCommune(name: string, postcodes: readonly string[], population = 1_000): Commune {
  return { insee: "00000", name, postcodes, population };
}
function aBody(name: string, communes: readonly Commune[], overrides: Partial<Body> = {}): Body {
  return {
    id: 1,
    slug: name,
    name,
    kind: "metropole",
    siren: null,
    population: 100,
    since: null,
    demonstration: false,
    communes,
    ...overrides,
  };
}

const lyon = aBody("Métropole de Lyon", [
  aCommune("Lyon", ["69001", "69003", "69009"], 520_000),
  aCommune("Villeurbanne", ["69100"], 160_000),
  aCommune("Saint-Priest", ["69800"]),
  aCommune("Marcy-l'Étoile", ["69280"]),
]);
const saintEtienne = aBody("Saint-Étienne Métropole", [
  aCommune("Saint-Étienne", ["42000", "42100"]),
  aCommune("Saint-Priest-en-Jarez", ["42270"]),
  aCommune("Chambœuf", ["42330"]),
]);
const aix = aBody("Métropole d'Aix-Marseille-Provence", [
  aCommune("Marseille", ["13001", "13016"]),
  aCommune("Les Pennes", ["13170"]),
]);
const strasbourg = aBody("Eurométropole de Strasbourg", [aCommune("Strasbourg", ["67000"])]);
const fictional = aBody("Aubrelac Métropole", [aCommune("Lyonnel", [])], {
  demonstration: true,
  population: 9_000_000,
});
const directory = indexDirectory([lyon, saintEtienne, aix, strasbourg, fictional]);

function found(typed: string): readonly string[] {
  return searchDirectory(directory, typed).map(({ body }) => body.name);
}
function because(typed: string) {
  return searchDirectory(directory, typed).map(({ because: reason }) => reason);
}

describe("searchDirectory", () => {
  it.each([
    ["the name, whole", "Métropole de Lyon"],
    ["the name without accents, in capitals", "METROPOLE DE LYON"],
    ["the name begun", "métropole de ly"],
    ["the name without its small words", "métropole lyon"],
    ["a commune", "Villeurbanne"],
    ["a commune begun", "villeur"],
    ["a commune with a typographic apostrophe", "Marcy l’Étoile"],
    ["a postcode", "69100"],
    ["a postcode begun", "691"],
    ["a commune and its postcode", "69100 Villeurbanne"],
    ["the postcode of an arrondissement", "69003"],
    ["an arrondissement", "Lyon 3e arrondissement"],
    ["an arrondissement by its number", "Lyon 3"],
    ["the everyday name", "Grand Lyon"],
    ["the town hall", "mairie de Villeurbanne"],
  ])("finds a métropole by %s", (_, typed) => {
    expect(found(typed)).toContain("Métropole de Lyon");
    expect(found(typed)).not.toContain("Métropole d'Aix-Marseille-Provence");
  });

  it.each(["saint étienne", "St-Etienne", "st etienne", "SAINT-ETIENNE", "saint'étienne"])(
    "reads %s as Saint-Étienne",
    (typed) => {
      expect(found(typed)[0]).toBe("Saint-Étienne Métropole");
    },
  );
  it("keeps 'st' as the beginning of another name too", () => {
    expect(found("st")).toEqual(
      expect.arrayContaining(["Eurométropole de Strasbourg", "Saint-Étienne Métropole"]),
    );
  });
  it("reads a ligature typed as two letters", () => {
    expect(because("chamboeuf")).toEqual([{ kind: "commune", commune: "Chambœuf", postcode: "42330" }]);
  });
  it("lists every métropole that has a commune of this name, the exact name first", () => {
    expect(found("saint-priest")).toEqual(["Métropole de Lyon", "Saint-Étienne Métropole"]);
  });
  it("says which commune and which postcode matched", () => {
    expect(because("69100")).toEqual([{ kind: "commune", commune: "Villeurbanne", postcode: "69100" }]);
    expect(because("691")).toEqual([{ kind: "commune", commune: "Villeurbanne", postcode: "69100" }]);
    expect(because("marseille 13016")).toEqual([
      { kind: "commune", commune: "Marseille", postcode: "13016" },
    ]);
  });
  it("names no postcode when the commune has several and none was typed", () => {
    expect(because("Marseille")).toEqual([{ kind: "commune", commune: "Marseille", postcode: null }]);
  });
  it("counts the other communes that match", () => {
    expect(searchDirectory(directory, "69")[0]).toMatchObject({
      because: { commune: "Lyon" },
      otherCommunes: 3,
    });
  });
  it("prefers the name of the métropole to a commune that matches no better", () => {
    const nantes = indexDirectory([aBody("Nantes Métropole", [aCommune("Nantes", ["44000"])])]);
    expect(searchDirectory(nantes, "nan")).toMatchObject([{ because: { kind: "name" } }]);
    expect(searchDirectory(nantes, "nantes")).toMatchObject([
      { because: { kind: "commune", commune: "Nantes" } },
    ]);
  });
  it("puts fictional bodies after real ones, however large", () => {
    expect(found("lyon")).toEqual(["Métropole de Lyon", "Aubrelac Métropole"]);
    const fictionalFirst = indexDirectory([fictional, { ...fictional, name: "Other" }, lyon]);
    expect(searchDirectory(fictionalFirst, "lyon").map(({ body }) => body.name)).toEqual([
      ...["Métropole de Lyon", "Aubrelac Métropole", "Other"],
    ]);
  });
  it.each([
    ...["metropole", "eurometropole", "grand", "grande", "agglo", "agglomeration", "communaute", "urbaine"],
    ...["ville", "commune", "mairie", "de", "du", "d", "la", "le"],
  ])("reads %s before a name as no part of it", (word) => {
    expect(found(`${word} villeurbanne`)).toEqual(["Métropole de Lyon"]);
    expect(found("unknown villeurbanne")).toEqual([]);
  });

  it("reads three digits beside a name as the beginning of a postcode, and two as none", () => {
    expect(found("villeurbanne 13")).toEqual(["Métropole de Lyon"]);
    expect(found("villeurbanne 691")).toEqual(["Métropole de Lyon"]);
    expect(found("villeurbanne 130")).toEqual([]);
    expect(found("13")).toEqual(["Métropole d'Aix-Marseille-Provence"]);
  });

  it("looks for a postcode in the communes alone, whatever the name of the métropole", () => {
    expect(found("lyon 69100")).toEqual([]);
    expect(because("lyon 690")).toEqual([{ kind: "commune", commune: "Lyon", postcode: null }]);
  });

  it("reads a word with a digit in it as a word", () => {
    expect(searchDirectory(indexDirectory([aBody("Pays B2", [])]), "b2")).toMatchObject([
      { because: { kind: "name" }, otherCommunes: 0 },
    ]);
  });

  it("orders by how well a name matches, then by population", () => {
    const names = [
      ["Val de Sud Ouest", 900],
      ["Haut Val Sud", 800],
      ["Val Sudin", 700],
      ["Val Sud", 1],
      ["Val", 999],
      ["Sud Val", 999],
      ["Val Sudois", null],
      ["Val Sudard", 701],
    ] as const;
    const bodies = names.map(([name, population]) => aBody(name, [], { population }));
    const order = (given: readonly Body[]) =>
      searchDirectory(indexDirectory(given), "val sud").map(({ body }) => body.name);
    const expected = ["Val Sud", "Val Sudard", "Val Sudin", "Val Sudois", "Haut Val Sud", "Val de Sud Ouest"];
    expect(order(bodies)).toEqual(expected);
    expect(order(bodies.toReversed())).toEqual(expected);
    const scattered = searchDirectory(indexDirectory([aBody("Val de Sud", [])]), "va su");
    expect(scattered).toHaveLength(1);
  });

  it("names the commune that matches best, then the largest", () => {
    const lakes = indexDirectory([
      aBody("X", [aCommune("Lacs", [], 10), aCommune("Lac Blanc", [], 900), aCommune("Lac Noir", [], 800)]),
      aBody("Y", [aCommune("Beau Lac", [], 999), aCommune("Lac", [], 5)]),
    ]);
    expect(
      searchDirectory(lakes, "lac").map(({ because: why, otherCommunes }) => [why, otherCommunes]),
    ).toEqual([
      [{ kind: "commune", commune: "Lac", postcode: null }, 1],
      [{ kind: "commune", commune: "Lac Blanc", postcode: null }, 2],
    ]);
  });

  it.each(["", "   ", "-'-", "6", "xyzzy", "99999", "villeurbanne 13001", "mairie"])(
    "finds nothing for %j",
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );
});
