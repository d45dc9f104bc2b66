import { matchPath } from "@remix-run/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelyRoutes, type Routes, withTheirParents } from "./likely-routes.server.ts";

const PATHS = {
  home: ":lang",
  question: ":lang/t/:slug/e/:ed/s/:sec/q/:q",
  save: ":lang/t/:slug/e/:ed/s/:sec/q/:q/enregistrer",
  team: ":lang/t/:slug/equipe",
  token: ":lang/connexion/:token",
  sso: ":lang/connexion/sso",
};
const leaf = (id: string, path: string) => [id, { id, parentId: "root", path, module: {} }];
const routesOf = (paths: object) =>
  Object.fromEntries([
    ["root", { id: "root", path: "", module: {} }],
    ...Object.entries({ ...paths, anything: "*" }).map(([id, path]) => leaf(id, path)),
  ]) as Routes;
const routes = routesOf(PATHS);
const likely = likelyRoutes(routes);

describe("the routes that an address may mean", () => {
  it("are those of its shape, and the one for anything where there are none", () => {
    expect(likely("/fr/t/metz/e/2026/s/data/q/open/enregistrer")).toEqual(["save"]);
    expect(likely("/fr/connexion/SSO/")).toEqual(["token", "sso"]);
    expect(likely("/fr//connexion/sso")).toEqual(["anything"]);
    expect(likely("/fr/connexion")).toEqual(["anything"]);
    expect(likely("")).toEqual(["anything"]);
  });

  it("keep one whose end is open", () => {
    expect(likelyRoutes(routesOf({ ...PATHS, page: ":lang/avis/:page?" }))("/fr")).toEqual(["home", "page"]);
  });

  it("are handed on with what they lie in", () => {
    expect(withTheirParents(routes, ["anything", "sso"])).toEqual(["root", "sso", "anything"]);
  });

  it("are exactly those that Remix would match, however the address is written", () => {
    const words = [
      "fr",
      "T",
      "t",
      "metz",
      "e",
      "s",
      "q",
      "equipe",
      "%65quipe",
      "connexion",
      "SSO",
      "enregistrer",
    ];
    const segment = fc.oneof(
      fc.constantFrom(...words, "a%2Fb", "\u212a", ""),
      fc.string({ unit: "grapheme" }).map(encodeURIComponent),
    );
    const address = fc.oneof(
      fc.array(segment, { maxLength: 10 }),
      fc.tuple(segment, fc.constant("t"), segment, fc.constant("equipe")),
      fc.tuple(segment, fc.constant("connexion"), segment, fc.constant("")),
    );
    fc.assert(
      fc.property(address, (segments) => {
        const { pathname } = new URL(`http://x/${segments.join("/")}`);
        const decoded = pathname
          .split("/")
          .map((one) => decodeURIComponent(one).replaceAll("/", "%2F"))
          .join("/");
        const matched = Object.entries({ root: "", ...PATHS }).filter(
          ([, path]) => matchPath(path, decoded) !== null,
        );
        const ids = matched.map(([id]) => id);
        expect(likely(pathname)).toEqual(ids.length > 0 ? ids : ["anything"]);
      }),
    );
  });
});
