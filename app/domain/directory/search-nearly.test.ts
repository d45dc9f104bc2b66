import { describe, expect, it } from "vitest";
import type { Body } from "./body.ts";
import { indexDirectory } from "./index-directory.ts";
import { searchDirectory, searchNearly } from "./search-directory.ts";

function aBody(name: string, communes: readonly string[] = [], overrides: Partial<Body> = {}): Body {
  return {
    ...{ id: 1, slug: name, name, kind: "metropole", siren: "1", population: 100, since: null },
    demonstration: false,
    communes: communes.map((commune) => ({
      ...{ insee: commune, name: commune, postcodes: ["44000"], population: 1 },
    })),
    ...overrides,
  };
}
const namesOf = (matches: ReturnType<typeof searchDirectory>) => matches.map(({ body }) => body.name);

describe("searchNearly", () => {
  const directory = indexDirectory([
    aBody("Loire", ["Nantes", "Villeurbanne", "Beau Mantes"]),
    aBody("Seine", ["Mantes"]),
    aBody("Sud", ["Cantes"]),
  ]);
  const found = (typed: string) => namesOf(searchNearly(directory, typed));

  it.each([
    ["a slip", "villeurbane", ["Loire"]],
    ["a slip beside a word that says nothing", "mairie de villeurbane", ["Loire"]],
    ["a slip beside a postcode", "villeurbane 44000", ["Loire"]],
    ["a digit struck among letters", "villeurb4nne", ["Loire"]],
    ["a slip in one word of two", "beau mentes", ["Loire"]],
  ])("reads %s as what was meant", (_, typed, names) => {
    expect(searchDirectory(directory, typed)).toEqual([]);
    expect(found(typed)).toEqual(names);
  });

  it("reads a word that begins one of ours as it stands, however near another one is", () => {
    expect(found("nantes")).toEqual(["Loire"]);
    expect(found("cantes")).toEqual(["Sud"]);
  });

  it("tries the two nearest readings of a word, and names a body once", () => {
    expect(found("rantes")).toEqual(["Loire", "Seine"]);
  });

  it("tries each of them beside what is known of the other words", () => {
    const hills = indexDirectory([aBody("A", ["Haut Nantes"]), aBody("B", ["Haut Mantes"])]);
    expect(namesOf(searchNearly(hills, "haut rantes"))).toEqual(["A", "B"]);
  });

  it.each(["", "mairie", "xyzzyx", "xyzzyx villeurbane", "villeurbane 99000"])(
    "finds nothing for %j",
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );
});

describe("a short name", () => {
  const lille = aBody("Métropole Européenne de Lille", ["Melville"]);
  const directory = indexDirectory([aBody("Melun", [], { population: 900 }), lille]);

  it("comes before names that begin with it, in capitals, and its body once", () => {
    expect(searchDirectory(directory, "mel")).toEqual([
      { body: lille, because: { kind: "short-name", name: "MEL" }, otherCommunes: 0 },
      { body: expect.objectContaining({ name: "Melun" }), because: { kind: "name" }, otherCommunes: 0 },
    ]);
  });

  it("is one only where it stands alone", () => {
    expect(searchDirectory(directory, "mel lille")).toEqual([]);
    expect(searchDirectory(directory, "mel melun")).toEqual([]);
  });
});

describe("the order of what is found", () => {
  it("is that of population between what is found by “st” and by “saint”", () => {
    const directory = indexDirectory([
      aBody("Strasbourg", [], { population: 300 }),
      aBody("Saint-Denis", [], { population: 900 }),
    ]);
    expect(namesOf(searchDirectory(directory, "st"))).toEqual(["Saint-Denis", "Strasbourg"]);
  });

  it("is that of likeness among fictional bodies as among real ones", () => {
    const fictional = (name: string, population: number) =>
      aBody(name, [], { population, demonstration: true });
    const directory = indexDirectory([fictional("Haut Val", 900), fictional("Valmont", 1)]);
    expect(namesOf(searchDirectory(directory, "val"))).toEqual(["Valmont", "Haut Val"]);
  });
});

describe("what of a body matches", () => {
  it("are its communes of today where others are counted", () => {
    const others = { former: [{ name: "Lac d’en Haut", insee: "Lac" }], territories: [], shortNames: [] };
    const directory = indexDirectory([aBody("X", ["Lac", "Lacs"])], others);
    expect(searchDirectory(directory, "lac")).toMatchObject([
      { because: { kind: "commune", commune: "Lac" }, otherCommunes: 1 },
    ]);
  });

  it("is one name with all the words, never two names with one each", () => {
    const directory = indexDirectory([aBody("X", ["Lac", "Blanc Mesnil"])]);
    expect(searchDirectory(directory, "lac blanc")).toEqual([]);
  });
});
