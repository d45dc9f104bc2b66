import { afterAll, describe, expect, it } from "vitest";
import { DIRECTORY_SEED, seedDirectory } from "../../app/seed/seed-directory.server.ts";
import { findBodies } from "../../app/start/find-bodies.server.ts";
import { viewSearch } from "../../app/start/view-search.server.ts";
import { aServer } from "../builders/a-running-server.ts";

const deps = aServer();
afterAll(() => deps.close());

function first(typed: string) {
  const [match] = findBodies(deps, typed).matches;
  return match === undefined ? "nothing" : { name: match.body.name, because: match.because };
}
function commune(name: string, postcode: string | null) {
  return { kind: "commune", commune: name, postcode };
}

function former(name: string, today: string) {
  return { kind: "former", name, commune: today };
}

describe("the directory", () => {
  it("holds the 22 métropoles and their 969 communes, with source and vintage", () => {
    const bodies = deps.bodies.listDirectory();
    expect(bodies).toHaveLength(22);
    expect(bodies.flatMap(({ communes }) => communes)).toHaveLength(969);
    expect(new Set(bodies.map(({ slug }) => slug)).size).toBe(22);
    expect(bodies.every(({ demonstration, population }) => !demonstration && population !== null)).toBe(true);
    expect(bodies[0]).toMatchObject({
      name: "Métropole du Grand Paris",
      slug: "metropole-du-grand-paris",
      siren: "200054781",
      population: 7_115_576,
    });
    const nothing = { typed: "", wantsMore: false, wantsAll: false };
    expect(viewSearch(deps, nothing).source).toBe("Etalab, découpage administratif 2026, Licence Ouverte");
  });

  it("finds every métropole first by its own name, typed without accents", () => {
    for (const { name } of deps.bodies.listDirectory()) {
      const typed = name
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .toUpperCase();
      expect(first(typed)).toMatchObject({ name });
    }
  });

  it("U20: writes names as they are printed, with the apostrophe of books", () => {
    const names = deps.bodies
      .listDirectory()
      .flatMap(({ name, communes }) => [name, ...communes.map((one) => one.name)]);
    expect(names.filter((name) => name.includes("'"))).toEqual([]);
    expect(names.filter((name) => name.includes("’"))).toHaveLength(31);
  });

  it.each([
    ["Villeurbanne", "Métropole de Lyon", commune("Villeurbanne", "69100")],
    ["69100", "Métropole de Lyon", commune("Villeurbanne", "69100")],
    ["Paris", "Métropole du Grand Paris", commune("Paris", null)],
    ["75012", "Métropole du Grand Paris", commune("Paris", "75012")],
    ["paris 12e", "Métropole du Grand Paris", commune("Paris", null)],
    ["Marseille 13016", "Métropole d’Aix-Marseille-Provence", commune("Marseille", "13016")],
    ["69009", "Métropole de Lyon", commune("Lyon", "69009")],
    ["st denis", "Métropole du Grand Paris", commune("Saint-Denis", null)],
    ["l'hay les roses", "Métropole du Grand Paris", commune("L’Haÿ-les-Roses", "94240")],
    ["vandoeuvre", "Métropole du Grand Nancy", commune("Vandœuvre-lès-Nancy", "54500")],
    ["Grand Lyon", "Métropole de Lyon", commune("Lyon", null)],
    ["eurometropole", "Eurométropole de Strasbourg", { kind: "name" }],
    ["aix marseille", "Métropole d’Aix-Marseille-Provence", { kind: "name" }],
    ["STRASB", "Eurométropole de Strasbourg", commune("Strasbourg", null)],
  ])("reads %j as %s", (typed, name, because) => {
    expect(first(typed)).toEqual({ name, because });
  });

  it.each([
    ["Lyon Cedex 03", "Métropole de Lyon", commune("Lyon", null)],
    ["69505 Lyon Cedex 03", "Métropole de Lyon", commune("Lyon", null)],
    ["06364 Nice Cedex 4", "Métropole Nice Côte d’Azur", commune("Nice", null)],
    ["Lomme", "Métropole Européenne de Lille", former("Lomme", "Lille")],
    ["Hellemmes", "Métropole Européenne de Lille", former("Hellemmes-Lille", "Lille")],
    ["Pierrefitte-sur-Seine", "Métropole du Grand Paris", former("Pierrefitte-sur-Seine", "Saint-Denis")],
    ["Neuilly-lès-Dijon", "Dijon Métropole", former("Neuilly-lès-Dijon", "Neuilly-Crimolois")],
    ["Pierre-Bénite", "Métropole de Lyon", former("Pierre-Bénite", "Oullins-Pierre-Bénite")],
    ["L’Haÿ\u2011les\u2011Roses", "Métropole du Grand Paris", commune("L’Haÿ-les-Roses", "94240")],
    ["AMP", "Métropole d’Aix-Marseille-Provence", { kind: "short-name", name: "AMP" }],
    ["mel", "Métropole Européenne de Lille", { kind: "short-name", name: "MEL" }],
    ["GPSEA", "Métropole du Grand Paris", { kind: "short-name", name: "GPSEA" }],
    ["3M", "Montpellier Méditerranée Métropole", { kind: "short-name", name: "3M" }],
    ["Plaine Commune", "Métropole du Grand Paris", { kind: "territory", name: "Plaine Commune" }],
  ])("U14, D13: reads %j as %s", (typed, name, because) => {
    expect(first(typed)).toMatchObject({ name });
    expect(first(typed)).toEqual({ name, because });
    expect(findBodies(deps, typed).isNear).toBe(false);
  });

  it.each([
    ["bordaux", "Bordeaux Métropole"],
    ["villeurbane", "Métropole de Lyon"],
    ["Vileurbane", "Métropole de Lyon"],
    ["Grenobel", "Grenoble-Alpes-Métropole"],
    ["métropole de Starsbourg", "Eurométropole de Strasbourg"],
    ["saint-ettienne", "Saint-Étienne Métropole"],
    ["Montpelier", "Montpellier Méditerranée Métropole"],
  ])("U14: takes %j for %s, and says that it guesses", (typed, name) => {
    expect(first(typed)).toMatchObject({ name });
    expect(findBodies(deps, typed).isNear).toBe(true);
  });

  it("P3: lists all of them when they are asked for, and no more than a hundred matches", () => {
    const view = (wantsAll: boolean) => viewSearch(deps, { typed: "", wantsMore: false, wantsAll });
    expect([view(false).metropoles, view(true).metropoles?.length]).toEqual([null, 22]);
  });

  it("finds nothing for a commune of no métropole, and survives a long text", () => {
    expect(findBodies(deps, "Saint-Pierre-et-Miquelon").matches).toEqual([]);
    expect(findBodies(deps, "lyon ".repeat(20_000)).matches).toEqual([]);
  });

  it("is loaded once, and again when the file has changed, without changing an address", () => {
    const before = deps.bodies.listDirectory();
    const loaded = deps.seeds.get(DIRECTORY_SEED);
    deps.seeds.save(DIRECTORY_SEED, { contentHash: "of an older vintage", source: "2025" }, deps.now());
    seedDirectory(deps);
    expect(deps.seeds.get(DIRECTORY_SEED)).toEqual(loaded);
    expect(deps.bodies.listDirectory()).toEqual(before);
  });
});
