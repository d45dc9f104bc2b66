import { describe, expect, it } from "vitest";
import { evidenceSchema } from "./evidence-schema.ts";

const URL = "https://example.org/";
const parse = (...rows: readonly object[]) => evidenceSchema().safeParse(rows);
const problemsOf = (row: object) =>
  parse(row).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("the address of a document", () => {
  const ofLength = (length: number) => `${URL}${"a".repeat(length - URL.length)}`;

  it("D18: is as long as mail programs make it, 2,000 characters at most", () => {
    expect(parse({ title: "", url: ofLength(2_000) }).success).toBe(true);
    expect(problemsOf({ title: "", url: ofLength(2_001) })).toEqual(["0.url: errors.tooLong"]);
  });

  it("is measured as it is stored, so that what was taken once is taken again", () => {
    const url = `${URL}${"é".repeat(300)}`;
    const stored = parse({ title: "", url }).data?.[0]?.url;
    expect(stored).toHaveLength(URL.length + 6 * 300);
    expect(problemsOf({ title: "", url: stored ?? "" })).toBeUndefined();
    expect(problemsOf({ title: "", url: `${URL}${"é".repeat(400)}` })).toEqual(["0.url: errors.tooLong"]);
  });
});

describe("the day of a document", () => {
  it("is kept where one was given, and leaves no trace where none was", () => {
    const links = [
      { title: "Bilan", url: URL, date: "2026-03-31" },
      { title: "Vote", url: URL, date: "" },
      { title: "Charte", url: URL },
    ];
    expect(parse(...links).data).toEqual([
      { title: "Bilan", url: URL, date: "2026-03-31" },
      { title: "Vote", url: URL },
      { title: "Charte", url: URL },
    ]);
  });

  it.each(["2026-02-30", "31/03/2026", "2026", "hier", "0024-03-12", "1899-12-31", "2200-01-01"])(
    "is not %j",
    (date) => {
      expect(problemsOf({ title: "", url: URL, date })).toEqual(["0.date: errors.notADate"]);
    },
  );

  it("is of no use without a link", () => {
    expect(problemsOf({ title: "", url: "", date: "2026-03-31" })).toEqual([
      "0.url: errors.evidenceUrlMissing",
    ]);
  });
});

const issuesOf = (...rows: readonly (object | null)[]) =>
  evidenceSchema()
    .safeParse(rows)
    .error?.issues.map((issue) => ({
      path: issue.path.join("."),
      message: issue.message,
      params: issue.code === "custom" ? issue.params : undefined,
    }));
const links = (count: number) => Array.from({ length: count }, () => ({ title: "Vote", url: URL }));

describe("links", () => {
  it("are five at most, blank rows not counted and not kept", () => {
    expect(evidenceSchema().parse([null, ...links(5), null])).toEqual(links(5));
    expect(issuesOf(...links(6))).toEqual([
      { path: "", message: "errors.tooManyEntries", params: { max: 5 } },
    ]);
  });

  it("are rows of a form, and nothing else", () => {
    expect(evidenceSchema().safeParse("x").error?.issues[0]?.message).toBe("errors.unknownField");
    expect(evidenceSchema().safeParse([{ title: "", url: 3 }]).error?.issues[0]?.message).toBe(
      "errors.notAText",
    );
  });

  it.each([" ", "\n"])("are missing where the address is %j", (url) => {
    expect(issuesOf({ title: "Vote", url })).toEqual([
      { path: "0.url", message: "errors.evidenceUrlMissing", params: undefined },
    ]);
  });

  it("have an address of a limited length, spaces around it left out when it is kept", () => {
    const address = (length: number) => URL + "a".repeat(length - URL.length);
    const most = longestTaken(address);
    expect(issuesOf({ title: "Vote", url: address(most) })).toBeUndefined();
    expect(issuesOf({ title: "Vote", url: address(most + 1) })).toEqual([
      { path: "0.url", message: "errors.tooLong", params: { max: most } },
    ]);
    expect(evidenceSchema().parse([{ title: "Vote", url: ` ${URL} ` }])).toEqual([
      { title: "Vote", url: URL },
    ]);
  });

  it.each([
    "example.org/vote",
    "http://example.org/",
    "javascript:alert(1)",
    "https://anne@example.org/",
    "https://:secret@example.org/",
    "https://intranet/",
  ])("are not %s", (url) => {
    expect(issuesOf({ title: "Vote", url })).toEqual([
      { path: "0.url", message: "errors.notHttps", params: undefined },
    ]);
  });
});

/** The length up to which an address is taken, halving what is open between one that is and one that is not. */
function longestTaken(address: (length: number) => string, taken = URL.length, refused = 100_000): number {
  if (refused - taken === 1) return taken;
  const middle = Math.floor((taken + refused) / 2);
  const isTaken = issuesOf({ title: "Vote", url: address(middle) }) === undefined;
  return isTaken ? longestTaken(address, middle, refused) : longestTaken(address, taken, middle);
}
