import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compress } from "./compress.server.ts";

const page = Buffer.from("<p>Baromètre des métropoles</p>".repeat(100));

describe("compress", () => {
  it("sends what the browser accepts, and the same page comes out", async () => {
    const brotli = await compress(page, { type: "text/html; charset=utf-8", accepted: "br" });
    const gzip = await compress(page, { type: "text/html; charset=utf-8", accepted: "gzip" });
    expect([brotli.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(brotli.body)).toEqual(page);
    expect(gunzipSync(gzip.body)).toEqual(page);
  });

  it("P7: compresses what comes once quickly, and what comes again once more, smaller", async () => {
    const rows = Array.from(
      { length: 500 },
      (_, n) => `<li><a href="/fr/${n}">Niveau ${(n * 7) % 13} sur 4</a></li>`,
    );
    const varied = Buffer.from(rows.join("\n"));
    const sent = async () => (await compress(varied, { type: "text/html", accepted: "br" })).body;
    const first = await sent();
    const second = await sent();
    expect(second).toBe(first);
    await expect.poll(async () => (await sent()).length).toBeLessThan(first.length);
    const better = await sent();
    expect(brotliDecompressSync(better)).toEqual(varied);
    expect(await sent()).toBe(better);
    const other = await compress(Buffer.from(varied), { type: "text/html", accepted: "br" });
    expect(other.body).toEqual(first);
  });

  it("compresses by gzip once", async () => {
    const sent = async () => (await compress(page, { type: "text/html", accepted: "gzip" })).body;
    const first = await sent();
    expect(await sent()).toBe(first);
    expect(await sent()).toBe(first);
  });

  it("leaves alone what would not gain: a browser without it, a short answer, a picture", async () => {
    expect(await compress(page, { type: "text/html", accepted: false })).toEqual({ body: page });
    expect(await compress(page.subarray(0, 1_000), { type: "text/html", accepted: "br" })).toEqual({
      body: page.subarray(0, 1_000),
    });
    expect(await compress(page, { type: "image/png", accepted: "br" })).toEqual({ body: page });
  });

  it("compresses nothing for who has gone before its turn, and the page anew for who comes after", async () => {
    const body = Buffer.from(page);
    const asked = { type: "text/html", accepted: "br" } as const;
    expect(await compress(body, { ...asked, isWanted: () => false })).toEqual({ body });
    expect((await compress(body, asked)).encoding).toBe("br");
  });

  it("sends a page as it is while much waits already, and compresses again once it does not", async () => {
    const large = () => Buffer.alloc(5 * 1_024 * 1_024, "abc ");
    const asked = { type: "text/html", accepted: "gzip" } as const;
    const waiting = [compress(large(), asked), compress(large(), asked)];
    expect((await compress(Buffer.from(page), asked)).encoding).toBeUndefined();
    expect((await Promise.all(waiting)).map(({ encoding }) => encoding)).toEqual(["gzip", "gzip"]);
    expect((await compress(Buffer.from(page), asked)).encoding).toBe("gzip");
  });
});
