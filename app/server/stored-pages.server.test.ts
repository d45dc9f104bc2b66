import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createStoredPages } from "./stored-pages.server.ts";

const PAGE = Buffer.from(`<h1>Rivage</h1>${"<p>texte</p>".repeat(200)}`);
const headers = { "cache-control": "no-cache" };

let now: number;
let stamp: string;
let key: string;
let stampOf: ReturnType<typeof vi.fn<() => string>>;

function storedPages(bytes?: number) {
  const keys = { stamp: stampOf, keyOf: (_place: string) => key };
  return createStoredPages<string>(keys, { clock: () => now, ...(bytes !== undefined && { bytes }) });
}
const page = (body = PAGE) => ({ place: "rivage", key, body, headers });

beforeEach(() => {
  now = 0;
  stamp = "1";
  key = "v1";
  stampOf = vi.fn(() => stamp);
});

describe("pages of more choices than could all be kept", () => {
  it("push out one another, and nothing else", async () => {
    const pages = createStoredPages<string>(
      { stamp: stampOf, keyOf: () => key },
      { clock: () => now, bytes: 12_000, chosenBytes: 12_000 },
    );
    await pages.keep("/fr/rivage", page());
    for (const one of ["a", "b", "c", "d", "e", "f", "g", "h"])
      await pages.keep(`/fr/comparer?m=${one}`, {
        ...page(Buffer.from(one.repeat(2_000))),
        ...{ isChosen: true, hasVariants: true },
      });
    expect(pages.get("/fr/rivage")).toBeDefined();
    expect(pages.get("/fr/comparer?m=a")).toBeUndefined();
    expect(pages.get("/fr/comparer?m=h")?.forms.identity.body.toString()).toContain("hhh");
    [stamp, key] = ["2", "v2"];
    pages.lookAgain();
    expect(pages.get("/fr/comparer?m=h")).toBeUndefined();
  });
});

describe("stored pages", () => {
  it("are sent in three forms that are one text, each with a strong tag of its own", async () => {
    const { forms } = await storedPages().keep("/fr/rivage", page());
    expect(brotliDecompressSync(forms.br?.body ?? "")).toEqual(PAGE);
    expect(gunzipSync(forms.gzip?.body ?? "")).toEqual(PAGE);
    expect(forms.identity.body).toEqual(PAGE);
    const tags = Object.values(forms).map(({ etag }) => etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });

  it("have the same tags wherever they were made, and others for other bytes", async () => {
    const tagOf = async (body: Buffer<ArrayBuffer>) =>
      (await storedPages().keep("/", page(body))).forms.br?.etag;
    expect(await tagOf(PAGE)).toBe(await tagOf(Buffer.from(PAGE)));
    expect(await tagOf(Buffer.concat([PAGE, Buffer.from(".")]))).not.toBe(await tagOf(PAGE));
  });

  it("stay for as long as what they show is published, whatever else is", async () => {
    const pages = storedPages();
    const kept = await pages.keep("/fr/rivage", page());
    stamp = "2";
    now = 1_000;
    expect(pages.get("/fr/rivage")?.forms).toBe(kept.forms);
  });

  it("are gone within a tenth of a second once something else is published there", async () => {
    const pages = storedPages();
    await pages.keep("/fr/rivage", page());
    expect(pages.get("/fr/rivage")).toBeDefined();
    [stamp, key] = ["2", "v2"];
    now = 99;
    expect(pages.get("/fr/rivage")).toBeDefined();
    now = 101;
    expect(pages.get("/fr/rivage")).toBeUndefined();
  });

  it("are gone at once where a form may have published it here", async () => {
    const pages = storedPages();
    await pages.keep("/fr/rivage", page());
    pages.get("/fr/rivage");
    [stamp, key] = ["2", "v2"];
    pages.lookAgain();
    expect(pages.get("/fr/rivage")).toBeUndefined();
  });

  it("rendered while something was published are not taken for what is published now", async () => {
    const pages = storedPages();
    const before = page();
    [stamp, key] = ["2", "v2"];
    await pages.keep("/fr/rivage", before);
    expect(pages.get("/fr/rivage")).toBeUndefined();
  });

  it("are not compressed again for the same bytes", async () => {
    const pages = storedPages();
    const first = await pages.keep("/fr/rivage", page());
    key = "v2";
    expect((await pages.keep("/fr/rivage", page())).forms).toBe(first.forms);
  });

  it("ask what is published ten times a second at most", async () => {
    const pages = storedPages();
    await pages.keep("/fr/rivage", page());
    for (now = 0; now < 1_000; now += 10) pages.get("/fr/rivage");
    expect(stampOf.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it("take no more room than they are given: what was read longest ago leaves, the newest stays", async () => {
    const forms = (await storedPages().keep("/", page())).forms;
    const size = Object.values(forms).reduce((sum, { body }) => sum + body.length, 0);
    const pages = storedPages(2 * size);
    await pages.keep("/a", page());
    await pages.keep("/b", page());
    pages.get("/a");
    await pages.keep("/c", page());
    expect(["/a", "/b", "/c"].map((address) => pages.get(address) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    const small = storedPages(1);
    await small.keep("/a", page());
    expect(small.get("/a")).toBeDefined();
  });
});
