import { describe, expect, it } from "vitest";
import { aBody, someStores } from "../../tests/builders/stores.ts";

const rivage = { insee: "99001", name: "Rivage", population: 200_000, postcodes: ["99000", "99100"] };
const laDune = { insee: "99002", name: "La Dune", population: 5_000, postcodes: [] };

describe("createBodyStore", () => {
  it("gives back a body with its communes, largest first", () => {
    const { bodies } = someStores();
    const id = bodies.save(aBody({ communes: [laDune, rivage] }));
    expect(bodies.get(id)).toEqual({ id, ...aBody({ communes: [rivage, laDune] }) });
  });

  it("keeps the address of a body whose name and communes changed", () => {
    const { bodies } = someStores();
    const id = bodies.save(aBody({ communes: [rivage] }));
    bodies.get(id);
    expect(bodies.save(aBody({ slug: "grand-rivage", name: "Grand Rivage", communes: [laDune] }))).toBe(id);
    expect(bodies.get(id)).toMatchObject({ slug: "rivage", name: "Grand Rivage", communes: [laDune] });
  });

  it("lists real bodies before fictional ones, and never one that a visitor named", () => {
    const { bodies } = someStores();
    bodies.save(aBody({ slug: "fictif", siren: "000000001", demonstration: true, population: 9_000_000 }));
    bodies.save(aBody({ slug: "petit", siren: "200000002", population: 10 }));
    bodies.save(aBody({ slug: "grand", siren: "200000003", population: 20 }));
    bodies.create(aBody({ slug: "ville-de-sete-k7pt3f", siren: null, kind: "commune", population: null }));
    expect(bodies.listDirectory().map(({ slug }) => slug)).toEqual(["grand", "petit", "fictif"]);
  });

  it("refuses two bodies at one address", () => {
    const { bodies } = someStores();
    bodies.create(aBody());
    expect(() => bodies.create(aBody({ siren: null }))).toThrow("UNIQUE");
  });

  it("finds nothing at an address that nobody has", () => {
    const { bodies } = someStores();
    expect(bodies.get(1)).toBeUndefined();
  });
});
