import { describe, expect, it } from "vitest";
import { cursorOf, MOST_ITEMS, pageAfter, readListQuery } from "./api-query.ts";

const read = (query: string, names?: readonly string[]) =>
  readListQuery([...new URLSearchParams(query)], names);
const refusalOf = (query: string) => {
  const result = read(query);
  return result.ok ? null : result.reason;
};

describe("readListQuery", () => {
  it("reads how many, and after which one", () => {
    expect(read("")).toEqual({ ok: true, value: { limit: 50, after: null } });
    const cursor = cursorOf("métropole/1.2");
    expect(read("limit=1")).toEqual({ ok: true, value: { limit: 1, after: null } });
    const longest = "\n".repeat(150);
    expect(read(`cursor=${cursorOf(longest)}`)).toEqual({ ok: true, value: { limit: 50, after: longest } });
    expect(refusalOf(`cursor=${cursorOf(`${longest}a`)}`)?.why).toBe("cursor");
    expect(read(`limit=${MOST_ITEMS}&cursor=${cursor}`)).toEqual({
      ok: true,
      value: { limit: MOST_ITEMS, after: "métropole/1.2" },
    });
  });

  it.each(["0", "101", "-1", "1.5", "1e1", " 5", "005", "", "NaN", "9".repeat(1_000)])(
    "names a limit that is none: %s",
    (limit) => expect(refusalOf(`limit=${limit}`)).toEqual({ parameter: "limit", why: "limit" }),
  );

  it.each(["", "a", "zz", "AB", "ff", "6", "0x61", "61 ", "%00", "é", "61".repeat(1_000), "' OR 1=1"])(
    "names a cursor that was never given out: %s",
    (cursor) =>
      expect(refusalOf(`cursor=${encodeURIComponent(cursor)}`)).toEqual({
        parameter: "cursor",
        why: "cursor",
      }),
  );

  it("names what it does not know, shortened, and what is there twice", () => {
    expect(refusalOf("sort=score")).toEqual({ parameter: "sort", why: "unknown" });
    expect(refusalOf(`${"x".repeat(500)}=1`)).toEqual({ parameter: "x".repeat(40), why: "unknown" });
    expect(refusalOf("constructor=1")).toEqual({ parameter: "constructor", why: "unknown" });
    expect(refusalOf("limit=5&limit=5")).toEqual({ parameter: "limit", why: "repeated" });
    expect(read("limit=5", [])).toEqual({ ok: false, reason: { parameter: "limit", why: "unknown" } });
  });
});

describe("pageAfter", () => {
  const items = ["a", "b", "c"];
  const page = (limit: number, after: string | null) => pageAfter(items, { limit, after }, (one) => one);

  it("goes through all, a page after the other, each once", () => {
    expect(page(2, null)).toEqual({ items: ["a", "b"], next: "b" });
    expect(page(2, "b")).toEqual({ items: ["c"], next: null });
    expect(page(3, null)).toEqual({ items, next: null });
    expect(pageAfter([..."abcd"], { limit: 3, after: null }, String)?.next).toBe("c");
    expect(page(1, "c")).toEqual({ items: [], next: null });
  });

  it("knows no page after what is not there", () => {
    expect(page(2, "x")).toBeUndefined();
    expect(pageAfter([], { limit: 2, after: null }, String)).toEqual({ items: [], next: null });
  });
});
