import { describe, expect, it } from "vitest";
import { moderationHits } from "./moderation-hits.ts";

const hitsIn = (text: string, names: readonly string[] = []) =>
  moderationHits([{ place: "here", text }], names).map(({ kind, fragment }) => `${kind} ${fragment}`);

describe("moderationHits", () => {
  it.each([
    ["Écrire à ada@rivage.fr, merci", "address ada@rivage.fr,"],
    ["Tél. 06 12 34 56 78 le matin", "phone 06 12 34 56 78"],
    ["au +33 (0)6.12.34.56.78", "phone +33 (0)6.12.34.56.78"],
    ["01-23-45-67-89", "phone 01-23-45-67-89"],
    ["voir (https://exemple.fr/x)", "link (https://exemple.fr/x)"],
    ["voir HTTP://exemple.fr", "link HTTP://exemple.fr"],
    ["sur www.exemple.fr", "link www.exemple.fr"],
    ["Bureau 3 02 99 12 34 56", "phone 02 99 12 34 56"],
    ["en 2026 02\u202f99\u202f12\u202f34\u202f56", "phone 02\u202f99\u202f12\u202f34\u202f56"],
    ["ada(at)rivage.fr", "address ada(at)rivage.fr"],
    ["ada[at]rivage", "address ada[at]rivage"],
    ["<https://exemple.fr>", "link <https://exemple.fr>"],
    ["voir:http://x", "link voir:http://x"],
    ["voir exemple.fr/page", "link exemple.fr/page"],
    ["voir exemple.fr, puis", "link exemple.fr,"],
    ["voir exemple.org.", "link exemple.org."],
    ["(voir) exemple.fr).", "link exemple.fr)."],
  ])("finds in %j %j", (text, hit) => {
    expect(hitsIn(text)).toEqual([hit]);
  });

  it.each([
    "rien à signaler",
    "@rivage.fr",
    "ada@rivage",
    "ada@.",
    "12 345 678 habitants en 2026",
    "00000000",
    "0123456789012345",
    "délibération 2026-12-0034 du conseil",
    "httpd www",
    "le .fr et le com",
    "12.fra",
    "le fichier /dossier/plan.com",
  ])("finds nothing in %j", (text) => {
    expect(hitsIn(text)).toEqual([]);
  });

  it("finds people by their whole name, however it is written, and by no single word", () => {
    const names = ["Ada Lovelace", "  ", "Lille"];
    expect(hitsIn("Piloté par ADA LOVELACE à Lille", names)).toEqual(["name Ada Lovelace"]);
    expect(hitsIn("LOVELACE\u00a0Ada, puis Ada Lovelace", names)).toEqual(["name Ada Lovelace"]);
    expect(hitsIn("Ada et Lovelace", names)).toEqual([]);
    expect(hitsIn("Piloté par Ada à Lille", names)).toEqual([]);
  });

  it("reads names as they are typed in a list of people", () => {
    expect(hitsIn("Piloté par Ada Lovelace.", [" Ada Lovelace "])).toEqual(["name Ada Lovelace"]);
    expect(hitsIn("À Lille, rien", [" Lille "])).toEqual([]);
  });

  it("looks for names of two to twelve words and of at most 80 characters", () => {
    const words = Array.from({ length: 13 }, (_, place) => `mot${place}`);
    const twelve = words.slice(0, 12).join(" ");
    expect(hitsIn(`dit ${twelve}`, [twelve])).toEqual([`name ${twelve}`]);
    expect(hitsIn(`dit ${words.join(" ")}`, [words.join(" ")])).toEqual([]);
    const eighty = `Ada ${"l".repeat(76)}`;
    expect(hitsIn(`dit ${eighty}`, [eighty])).toEqual([`name ${eighty}`]);
    expect(hitsIn(`dit ${eighty}l`, [`${eighty}l`])).toEqual([]);
  });

  it("takes for a link no name longer than the net knows: 253 characters", () => {
    expect(hitsIn(`${"a".repeat(250)}.fr`)).toHaveLength(1);
    expect(hitsIn(`${"a".repeat(251)}.fr`)).toEqual([]);
  });

  it("says where each stands, text by text, in one order", () => {
    const texts = [
      { place: "a", text: "www.a.fr 0612345678 b@a.fr" },
      { place: "b", text: "c@b.fr" },
    ];
    expect(moderationHits(texts, []).map(({ place, kind }) => [place, kind])).toEqual([
      ["a", "address"],
      ["a", "phone"],
      ["a", "link"],
      ["b", "address"],
    ]);
  });

  it("keeps to nine and to fifteen digits", () => {
    expect(hitsIn("+12345678")).toEqual([]);
    expect(hitsIn("+123456789")).toHaveLength(1);
    expect(hitsIn("+123456789012345")).toHaveLength(1);
    expect(hitsIn("+1234567890123456")).toEqual([]);
  });
});
