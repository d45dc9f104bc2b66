import { describe, expect, it } from "vitest";
import type { FormPair } from "./form-pair.ts";
import { isReview, questionPrefixes, resolvedPage, resolvedPairs } from "./resolve-conflict.ts";

const mine: readonly FormPair[] = [
  ["version", "4"],
  ["answer", "2"],
  ["publicText", "A"],
  ["evidence.0.title", "Délibération"],
  ["evidence.0.url", "https://a.fr/"],
];
const theirs: readonly FormPair[] = [
  ["theirs:answer", "4"],
  ["theirs:publicText", "B"],
  ["theirs:evidence.0.title", "La même"],
  ["theirs:evidence.0.url", "https://a.fr/"],
  ["theirs:evidence.1.title", "Bilan"],
  ["theirs:evidence.1.url", "https://b.fr/"],
  ["theirs:evidence.1.date", "2026-01-31"],
];
const resolve = (choices: readonly FormPair[]) =>
  Object.fromEntries(resolvedPairs([...mine, ...theirs, ...choices]));

describe("a resolved conflict", () => {
  it("leaves an ordinary form as it is", () => {
    expect(resolvedPairs(mine)).toEqual(mine);
  });

  it("keeps mine where nothing was chosen, and the version it is saved on", () => {
    expect(resolve([])).toEqual(Object.fromEntries(mine));
  });

  it("takes theirs part by part", () => {
    expect(
      resolve([
        ["keep.answer", "theirs"],
        ["keep.publicText", "mine"],
      ]),
    ).toMatchObject({
      version: "4",
      answer: "4",
      publicText: "A",
    });
    expect(resolve([["keep.answer", "theirs"]])).toMatchObject({ answer: "4", publicText: "A" });
  });

  it("takes the text that was put together", () => {
    const choices: readonly FormPair[] = [
      ["keep.publicText", "both"],
      ["combined.publicText", "A et B"],
    ];
    expect(resolve(choices)["publicText"]).toBe("A et B");
  });

  it("D16: keeps the entries of both lists, mine as they are and theirs in the rows after them", () => {
    const pairs: readonly FormPair[] = [
      ["entry.0.id", "shared"],
      ["entry.0.name", "Mine of it"],
      ["entry.2.id", "x"],
      ["entry.2.name", "Of Xavier"],
      ["theirs:entry.0.id", "shared"],
      ["theirs:entry.0.name", "Theirs of it"],
      ["theirs:entry.1.id", "y"],
      ["theirs:entry.1.name", "Of Yasmine"],
      ["theirs:entry.1.partners.0.role", "funder"],
      ["theirs:entry.10.id", "z"],
      ["keep.answer", "both"],
    ];
    expect(resolvedPairs(pairs)).toEqual([
      ...pairs.slice(0, 4),
      ["entry.3.id", "y"],
      ["entry.3.name", "Of Yasmine"],
      ["entry.3.partners.0.role", "funder"],
      ["entry.4.id", "z"],
    ]);
    expect(resolvedPairs(pairs.slice(4))).toEqual([
      ["entry.0.id", "shared"],
      ["entry.0.name", "Theirs of it"],
      ["entry.1.id", "y"],
      ["entry.1.name", "Of Yasmine"],
      ["entry.1.partners.0.role", "funder"],
      ["entry.2.id", "z"],
    ]);
    expect(resolvedPairs([...pairs.slice(0, -1), ["keep.answer", "mine"]])).toEqual(pairs.slice(0, 4));
  });

  it("adds the links that mine does not have", () => {
    expect(resolve([["keep.evidence", "both"]])).toMatchObject({
      "evidence.0.title": "Délibération",
      "evidence.1.url": "https://b.fr/",
      "evidence.1.date": "2026-01-31",
    });
    expect(Object.keys(resolve([["keep.evidence", "both"]]))).not.toContain("evidence.2.url");
  });

  it("sends mine again as it was to be read in the other language", () => {
    expect(
      resolve([
        ["keep.answer", "theirs"],
        ["stale", "3"],
        ["intent", "translate"],
      ]),
    ).toEqual({
      ...Object.fromEntries(mine),
      version: "3",
      intent: "translate",
    });
  });

  it("is resolved question by question on a page of several", () => {
    const page: readonly FormPair[] = [
      ["form", "token"],
      ["a.b:version", "2"],
      ["a.b:answer", "1"],
      ["a.b:theirs:answer", "3"],
      ["a.b:keep.answer", "theirs"],
      ["a.c:version", "1"],
      ["a.c:answer", "0"],
      ["intent", "continue"],
    ];
    expect(Object.fromEntries(resolvedPage(page))).toEqual({
      form: "token",
      "a.b:version": "2",
      "a.b:answer": "3",
      "a.c:version": "1",
      "a.c:answer": "0",
      intent: "continue",
    });
    expect(resolvedPage(mine)).toEqual(mine);
    expect(resolvedPage([...mine, ["keep.publicText", "theirs"], ["theirs:publicText", "B"]])).toContainEqual(
      ["publicText", "B"],
    );
  });

  it.each([
    ["a.b:version", ["a.b:"]],
    ["data-2.use:version", ["data-2.use:"]],
    ["a.b:versions", []],
    ["x a.b:version", []],
    ["theirs:a.b:version", []],
    ["version", []],
  ])("finds in %s the questions %j", (name, prefixes) => {
    expect(questionPrefixes([[name, "1"]])).toEqual(prefixes);
  });

  it("hands the intent of the page to each question, and keeps it once", () => {
    const page: readonly FormPair[] = [
      ["a.b:version", "4"],
      ["a.b:stale", "3"],
      ["a.b:answer", "1"],
      ["a.b:theirs:answer", "2"],
      ["intent", "translate"],
    ];
    expect(resolvedPage(page)).toEqual([
      ["intent", "translate"],
      ["a.b:version", "3"],
      ["a.b:answer", "1"],
    ]);
    expect(resolvedPage(page.map(([name, value]) => [name, value === "translate" ? "back" : value]))).toEqual(
      [
        ["intent", "back"],
        ["a.b:version", "4"],
        ["a.b:answer", "1"],
      ],
    );
  });

  it.each(["version", "was", "form", "seq", "intent", "signed", "kept"])(
    "keeps %s of the page itself, whosever answer is taken",
    (name) => {
      const pairs: readonly FormPair[] = [
        [name, "page"],
        ["answer", "1"],
        ["theirs:answer", "2"],
        ["keep.answer", "theirs"],
      ];
      expect(resolvedPairs(pairs)).toEqual([
        [name, "page"],
        ["answer", "2"],
      ]);
    },
  );

  it.each(["reason", "confidence", "publicText", "workingNote"])("chooses %s by itself", (part) => {
    const pairs: readonly FormPair[] = [
      ["answer", "1"],
      [part, "mine"],
      ["theirs:answer", "2"],
      [`theirs:${part}`, "theirs"],
    ];
    const resolved = (choice: FormPair) => Object.fromEntries(resolvedPairs([...pairs, choice]));
    expect(resolved([`keep.${part}`, "theirs"])).toEqual({ answer: "1", [part]: "theirs" });
    expect(resolved([`keep.${part}`, "both"])).toEqual({ answer: "1", [part]: "mine" });
    expect(resolved([`combined.${part}`, "joined"])).toEqual({ answer: "1", [part]: "mine" });
  });

  it("takes an answer without its reason where the two were chosen apart", () => {
    const pairs: readonly FormPair[] = [
      ["answer", "na"],
      ["reason", "Pas d’eau"],
      ["theirs:answer", "na"],
      ["theirs:reason", "Pas de port"],
      ["keep.answer", "theirs"],
      ["keep.reason", "mine"],
    ];
    expect(Object.fromEntries(resolvedPairs(pairs))).toEqual({ answer: "na", reason: "Pas d’eau" });
  });

  it("knows the links of a part by their dot, and fields by theirs", () => {
    const pairs: readonly FormPair[] = [
      ["evidence.0.url", "https://a.fr/"],
      ["field.evidence.", "mine"],
      ["theirs:evidence.0.url", "https://b.fr/"],
      ["theirs:field.evidence.", "theirs"],
      ["keep.evidence", "theirs"],
    ];
    expect(resolvedPairs(pairs)).toEqual([
      ["field.evidence.", "mine"],
      ["evidence.0.url", "https://b.fr/"],
    ]);
  });

  it("adds a link with what is known of it, in the rows after mine, five in all", () => {
    const rows = (start: string, from: number, count: number): readonly FormPair[] =>
      Array.from({ length: count }, (_, row) => [`${start}evidence.${row}.url`, `https://${from + row}.fr/`]);
    const resolved = resolvedPairs([
      ...rows("", 0, 3),
      ...rows("theirs:", 3, 5),
      ["theirs:evidence.4.title", "Le dernier"],
      ["keep.evidence", "both"],
    ]);
    expect(resolved).toEqual([
      ...rows("", 0, 3),
      ["evidence.3.title", ""],
      ["evidence.3.url", "https://3.fr/"],
      ["evidence.3.date", ""],
      ["evidence.4.title", ""],
      ["evidence.4.url", "https://4.fr/"],
      ["evidence.4.date", ""],
    ]);
    expect(
      resolvedPairs([
        ["theirs:evidence.4.title", "Seul"],
        ["keep.evidence", "both"],
      ]),
    ).toEqual([
      ["evidence.0.title", "Seul"],
      ["evidence.0.url", ""],
      ["evidence.0.date", ""],
    ]);
    expect(
      resolvedPairs([
        ["theirs:evidence.5.url", "https://b.fr/"],
        ["keep.evidence", "both"],
      ]),
    ).toEqual([]);
  });

  it("is read in the other language as it came where it was no conflict", () => {
    const pairs: readonly FormPair[] = [
      ["version", "4"],
      ["answer", "2"],
      ["intent", "translate"],
    ];
    expect(resolvedPairs(pairs)).toEqual(pairs);
  });

  it("takes a reason along with the answer it belongs to", () => {
    const pairs: readonly FormPair[] = [
      ["answer", "1"],
      ["reason", ""],
      ["theirs:answer", "na"],
      ["theirs:reason", "Pas d’eau"],
    ];
    expect(Object.fromEntries(resolvedPairs([...pairs, ["keep.answer", "theirs"]]))).toEqual({
      answer: "na",
      reason: "Pas d’eau",
    });
  });
});

describe("a page that is only to be shown again", () => {
  it.each(["translate", "restore", "add:entry"])("is one sent with %s", (intent) => {
    expect(isReview([...mine, ["intent", intent]])).toBe(true);
  });

  it("is not one that saves, nor a conflict read in the other language", () => {
    expect(isReview([...mine, ["intent", "continue"]])).toBe(false);
    expect(isReview(mine)).toBe(false);
    expect(isReview([["intent", "translate"]])).toBe(true);
    expect(isReview([["intent", "clear:field.towns"]])).toBe(true);
    expect(isReview([["intent", "add:evidence"]])).toBe(true);
    expect(isReview([["intent", "never add:evidence"]])).toBe(false);
    expect(isReview([["intent", "never clear:"]])).toBe(false);
    expect(
      isReview([
        ["stale", "2"],
        ["intent", "restore"],
      ]),
    ).toBe(false);
    expect(
      isReview([
        ["instale", "2"],
        ["intent", "restore"],
      ]),
    ).toBe(true);
    expect(
      isReview([
        ["a.b:stale", "2"],
        ["intent", "translate"],
      ]),
    ).toBe(false);
  });
});
