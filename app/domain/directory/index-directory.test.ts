import { describe, expect, it } from "vitest";
import type { Body } from "./body.ts";
import { indexDirectory, placesFor } from "./index-directory.ts";

function aBody(name: string, overrides: Partial<Body> = {}): Body {
  return {
    ...{ id: 1, slug: name.toLowerCase(), name, kind: "metropole", siren: "1", population: 10, since: null },
    ...{ demonstration: false, communes: [], ...overrides },
  };
}
const commune = (name: string, insee: string, postcodes: readonly string[] = []) => ({
  ...{ insee, name, postcodes, population: 7 },
});
const lille = aBody("Métropole de Lille", { siren: "59", communes: [commune("Lille", "59350", ["59000"])] });

describe("indexDirectory", () => {
  it("finds bodies by the beginnings of their words and postcodes, the largest first", () => {
    const bodies = [aBody("Lac", { population: 1 }), aBody("Lacs", { population: 5 }), aBody("Mer"), lille];
    const directory = indexDirectory(bodies);
    expect(placesFor(directory, ["la"])).toEqual([1, 0]);
    expect(placesFor(directory, ["lac"])).toEqual([0, 1]);
    expect(placesFor(directory, ["59"])).toEqual([3]);
    expect(placesFor(directory, ["metropole", "l"])).toEqual([3]);
    expect(placesFor(directory, ["l", "metropole"])).toEqual([3]);
    expect(placesFor(directory, ["nowhere"])).toEqual([]);
    expect(placesFor(directory, [])).toEqual([]);
    expect(directory.bySlug.get("mer")?.name).toBe("Mer");
  });

  it("puts fictional bodies after all real ones, and an unknown population last", () => {
    const fictional = aBody("Lac", { demonstration: true, population: 99 });
    const directory = indexDirectory([fictional, aBody("Lacs", { population: null }), aBody("Laca")]);
    expect(placesFor(directory, ["laca"])).toEqual([2]);
    expect(placesFor(directory, ["l"])).toEqual([2, 1, 0]);
    expect(directory.listed.fictional).toEqual([fictional]);
    expect(directory.listed.real.map(({ name }) => name)).toEqual(["Laca", "Lacs"]);
  });

  it("looks at the 30 largest for one beginning, and at whole names beyond; a long word by its first eight letters", () => {
    const many = Array.from({ length: 300 }, (_, place) => aBody(`Saint ${place}`, { population: place }));
    const directory = indexDirectory([...many, aBody("Saint", { population: 0 }), aBody("Abcdefghijkl")]);
    const places = placesFor(directory, ["saint"]);
    expect(places).toHaveLength(31);
    expect(places.slice(0, 3)).toEqual([300, 299, 298]);
    expect(placesFor(directory, ["saint", "7"])[0]).toBe(7);
    expect(placesFor(directory, ["st", "7"])[0]).toBe(7);
    expect(placesFor(directory, ["abcdefghij"])).toEqual([301]);
    expect(directory.beginnings.get("abcdefgh")).toEqual([301]);
    expect(directory.beginnings.has("abcdefghi")).toBe(false);
    expect(directory.listed.real).toHaveLength(200);
    const fictional = many.map((body) => ({ ...body, demonstration: true }));
    expect(indexDirectory(fictional).listed.fictional).toHaveLength(200);
  });

  it("knows short names, former communes and territories, of real bodies alone", () => {
    const others = {
      former: [
        { name: "Lomme", insee: "59350" },
        { name: "Elsewhere", insee: "1" },
      ],
      territories: [{ name: "Grand Lille Sud Est", siren: "59" }],
      shortNames: [
        { name: "3-L", siren: "59" },
        { name: "XYZ", siren: "2" },
      ],
    };
    const fictional = { ...lille, slug: "f", siren: null, demonstration: true };
    const directory = indexDirectory([fictional, lille], others);
    expect(directory.shortNames).toEqual(
      new Map([
        ["glse", [1]],
        ["3l", [1]],
      ]),
    );
    const parts = (place: number) =>
      directory.entries[place]?.parts.map(({ kind, name, today }) => [kind, name, today]);
    expect(parts(0)).toEqual([["commune", "Lille", "Lille"]]);
    expect(parts(1)).toEqual([
      ["commune", "Lille", "Lille"],
      ["former", "Lomme", "Lille"],
      ["territory", "Grand Lille Sud Est", "Grand Lille Sud Est"],
    ]);
    const postcodes = directory.entries[1]?.parts.map((part) => part.postcodes);
    expect(postcodes, "known of a commune of today alone").toEqual([["59000"], [], []]);
    expect(directory.nearWords.near("lome")).toEqual(["lomme"]);
  });
});
