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
  maybe: ":lang/avis/:page?",
  anything: "*",
};
const leaf = (id: string, path: string) => [id, { id, parentId: "root", path, module: {} }];
const routes = Object.fromEntries([
  ["root", { id: "root", module: {} }],
  ...Object.entries(PATHS).map(([id, path]) => leaf(id, path)),
]) as Routes;
const likely = likelyRoutes(routes);

describe("the routes that an address may mean", () => {
  it("are those of its shape and the one for anything", () => {
    expect(likely("/fr/t/metz/e/2026/s/data/q/open/enregistrer")).toEqual(["save", "maybe", "anything"]);
    expect(likely("/fr/connexion/sso/")).toEqual(["token", "sso", "maybe", "anything"]);
    expect(likely("/fr/connexion/")).toEqual(["maybe", "anything"]);
  });

  it("are handed on with what they lie in", () => {
    expect(withTheirParents(routes, ["anything", "sso"])).toEqual(["root", "sso", "anything"]);
  });

  it("leave out none that Remix would match, however the address is written", () => {
    const segment = fc.oneof(
      fc.constantFrom(
        "fr",
        "T",
        "t",
        "e",
        "s",
        "q",
        "equipe",
        "%65quipe",
        "connexion",
        "SSO",
        "enregistrer",
        "a%2Fb",
        "avis",
        "",
      ),
      fc.string().map(encodeURIComponent),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 10 }), (segments) => {
        const { pathname } = new URL(`http://x/${segments.join("/")}`);
        const decoded = pathname
          .split("/")
          .map((one) => decodeURIComponent(one).replaceAll("/", "%2F"))
          .join("/");
        const matched = Object.entries(PATHS).filter(([, path]) => matchPath(path, decoded) !== null);
        expect(likely(pathname)).toEqual(expect.arrayContaining(matched.map(([id]) => id)));
      }),
    );
  });
});
