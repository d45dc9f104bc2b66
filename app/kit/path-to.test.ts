import { describe, expect, it } from "vitest";
import { pathTo } from "./path-to.ts";

describe("pathTo", () => {
  it("fills the names of the pattern in", () => {
    const question = { slug: "lille", edition: "2027", section: "data", question: "data.open" };
    expect(pathTo("question", { locale: "en", ...question })).toBe("/en/t/lille/e/2027/s/data/q/data.open");
    expect(pathTo("home", { locale: "fr" })).toBe("/fr/");
  });

  it("encodes what is filled in, so that no text leads to another address", () => {
    expect(pathTo("team", { locale: "fr", slug: "a/../b?c#é" })).toBe("/fr/t/a%2F..%2Fb%3Fc%23%C3%A9/equipe");
  });
});
