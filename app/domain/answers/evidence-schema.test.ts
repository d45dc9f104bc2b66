import { describe, expect, it } from "vitest";
import { evidenceSchema } from "./evidence-schema.ts";

const URL = "https://example.org/";
const parse = (...rows: readonly object[]) => evidenceSchema().safeParse(rows);
const problemsOf = (row: object) =>
  parse(row).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

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

  it.each(["2026-02-30", "31/03/2026", "2026", "hier"])("is not %j", (date) => {
    expect(problemsOf({ title: "", url: URL, date })).toEqual(["0.date: errors.notADate"]);
  });

  it("is of no use without a link", () => {
    expect(problemsOf({ title: "", url: "", date: "2026-03-31" })).toEqual([
      "0.url: errors.evidenceUrlMissing",
    ]);
  });
});
