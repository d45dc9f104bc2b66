import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compress } from "./compress.server.ts";

const page = Buffer.from("<p>Baromètre des métropoles</p>".repeat(100));

describe("compress", () => {
  it("sends what the browser accepts, and the same page comes out", async () => {
    const brotli = await compress(page, "text/html; charset=utf-8", "br");
    const gzip = await compress(page, "text/html; charset=utf-8", "gzip");
    expect([brotli.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(brotli.body)).toEqual(page);
    expect(gunzipSync(gzip.body)).toEqual(page);
  });

  it("compresses bytes that come again once", async () => {
    const [first, again] = [await compress(page, "text/html", "br"), await compress(page, "text/html", "br")];
    expect(again.body).toBe(first.body);
    const other = await compress(Buffer.from(page), "text/html", "br");
    expect(other.body).not.toBe(first.body);
  });

  it("leaves alone what would not gain: a browser without it, a short answer, a picture", async () => {
    expect(await compress(page, "text/html", false)).toEqual({ body: page });
    expect(await compress(page.subarray(0, 1_000), "text/html", "br")).toEqual({
      body: page.subarray(0, 1_000),
    });
    expect(await compress(page, "image/png", "br")).toEqual({ body: page });
  });
});
