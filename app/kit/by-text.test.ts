import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { byText } from "./by-text.ts";

const someone = { key: "k3y", name: "Claire Martin", isErased: false };

describe("who saved an answer", () => {
  it.each([
    [someone, "Claire Martin"],
    [{ ...someone, name: null }, "un membre de l’équipe"],
    [{ ...someone, name: null, isErased: true }, "une personne effacée"],
    [{ ...someone, key: "link", name: null }, "le lien secret"],
    [{ ...someone, key: "program", name: null }, "le logiciel"],
    [{ ...someone, key: "official", name: null }, "l’élu·e"],
    [{ ...someone, key: "moderation", name: null }, "la modération"],
  ])("%j reads “%s”", (who, text) => {
    expect(byText(who, wordsOf("fr"))).toBe(text);
  });
});
