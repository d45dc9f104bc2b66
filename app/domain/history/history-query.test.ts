import { describe, expect, it } from "vitest";
import { historySearch, isFiltered, readHistoryQuery } from "./history-query.ts";

const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return readHistoryQuery((name) => parameters.get(name));
};

describe("what a reader of the history asked for", () => {
  it.each([
    "",
    "?q=data.use&section=data&source=restore&par=link&depuis=2026-11-01&jusqu=2026-11-20",
    "?q=data.use&avant=12",
    "?avant=1",
    "?avant=999999999",
  ])("is read from its address and written back: %j", (search) => {
    expect(historySearch(read(search))).toBe(search);
  });

  it("leaves out what is none of ours", () => {
    expect(historySearch(read("?source=magic&avant=-1&other=1"))).toBe("");
    for (const none of ["1e3", "0", "012", "1000000000", "12 ", "x12"])
      expect(read(`?avant=${none}`).avant).toBeNull();
    expect(read(`?q=${"a".repeat(500)}`).q).toHaveLength(120);
  });

  it("is filtered by anything but the page", () => {
    expect(isFiltered(read("?avant=12"))).toBe(false);
    expect(isFiltered(read("?par=link"))).toBe(true);
  });
});
