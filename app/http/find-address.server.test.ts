import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address } from "../address-policy.ts";
import { type AddressId, addresses } from "../addresses.ts";
import { fillPath } from "../kit/path-to.ts";
import { findAddress } from "./find-address.server.ts";

const named = Object.entries<Address>(addresses).filter(([id]) => id !== "anything") as [
  AddressId,
  Address,
][];

describe("findAddress", () => {
  it.each(named)("finds %s where it stands, and gives back what was filled in", (id, { path }) => {
    const given = { locale: "fr", token: "a-b_c", slug: "lille é/", edition: "2027", section: "data" };
    const more = {
      ...{ question: "data.open", file: "x1", version: "2", lever: "lever.a", request: "r1" },
      ...{ number: "3", dimension: "data", publication: "p1", survey: "s1", text: "rappel-fr", part: "2" },
      ...{ workshop: "w1", code: "c1", page: "3" },
    };
    const written = fillPath(path, { ...given, ...more });
    const found = findAddress(written);
    expect(found).toMatchObject({ kind: "found", id });
    const params = found.kind === "found" ? found.params : {};
    expect(params).toEqual(
      Object.fromEntries(Object.entries({ ...given, ...more }).filter(([name]) => path.includes(`:${name}`))),
    );
  });

  it("takes the ending of a name for the kind of file that is asked for", () => {
    const at = "/fr/metropoles/lille/2027";
    expect(findAddress(`${at}.csv`)).toMatchObject({ id: "public-csv", params: { edition: "2027" } });
    expect(findAddress(`${at}.json`)).toMatchObject({ id: "public-json", params: { edition: "2027" } });
    expect(findAddress(`${at}.metadata.json`)).toMatchObject({
      ...{ id: "public-metadata", params: { edition: "2027" } },
    });
    expect(findAddress(`${at}/versions/3.zip`)).toMatchObject({ id: "version-zip", params: { number: "3" } });
    expect(findAddress(`${at}.CSV`)).toEqual({ kind: "elsewhere", path: `${at}.csv` });
    expect(findAddress(`${at}.csv/`)).toEqual({ kind: "elsewhere", path: `${at}.csv` });
    for (const other of [".xls", ".tar.csv", "csv"])
      expect(findAddress(`${at}${other}`), other).toMatchObject({ id: "public-page" });
    expect(findAddress("/fr/metropoles/lille/.csv")).toMatchObject({ id: "public-page" });
  });

  it("takes a word before a name that would take it", () => {
    expect(findAddress("/fr/connexion/retour")).toMatchObject({ id: "provider-return" });
    expect(findAddress("/fr/connexion/retours")).toMatchObject({ id: "sign-in-link" });
    expect(findAddress("/fr/compte/donnees")).toMatchObject({ id: "personal-data" });
  });

  it.each([
    ["/fr/CONNEXION", "/fr/connexion"],
    ["/FR/connexion", "/fr/connexion"],
    ["/fr//connexion", "/fr/connexion"],
    ["//fr/connexion", "/fr/connexion"],
    ["/fr/connexion/", "/fr/connexion"],
    ["/fr/%63onnexion", "/fr/connexion"],
    ["/fr/./compte", "/fr/compte"],
    ["/fr/%2e/compte", "/fr/compte"],
    ["/fr/x/../compte", "/fr/compte"],
    ["/fr", "/fr/"],
    ["", "/"],
    ["/fr/t/d%c3%a9", "/fr/t/d%C3%A9"],
    ["/fr/t/Rennes/EQUIPE", "/fr/t/Rennes/equipe"],
  ])("sends %s to %s", (sent, path) => {
    expect(findAddress(sent)).toEqual({ kind: "elsewhere", path });
  });

  it.each([
    "/de/",
    "/fr/nowhere",
    "/fr/connexion.data",
    "/fr/t/a/b",
    "/fr/%",
    "/fr/%E0%A4%A",
    "/fr/connexion%2Fsso/x",
  ])("finds nothing at %s", (sent) => {
    expect(findAddress(sent)).toEqual({ kind: "nowhere" });
  });

  it("never sends anyone to another site, nor in a circle", () => {
    const piece = fc.constantFrom(
      "/",
      "//",
      "fr",
      "FR",
      "t",
      "e",
      "..",
      ".",
      "%2e",
      "%2F",
      "%5c",
      "evil.example",
      "é",
      "@",
      ":",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = findAddress(`/${pieces.join("")}`);
        if (found.kind !== "elsewhere") return;
        expect(found.path).toMatch(/^\/(?!\/)/);
        expect(new URL(found.path, "https://ours.example").origin).toBe("https://ours.example");
        expect(findAddress(found.path).kind).toBe("found");
      }),
    );
  });
});
