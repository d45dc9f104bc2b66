import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import type { Given } from "../http/endpoint.server.ts";
import { giver } from "./give-stored.server.ts";

const MB = 1024 * 1024;
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections();
});

interface Seen {
  readonly kept: number[];
  made: number;
}

/** Answers every request with what `chunks` gives; says how long what was kept is, and how often it was too long. */
async function aSite(chunks: () => Given["chunks"], seen: Seen = { kept: [], made: 0 }): Promise<string> {
  const give = giver({
    keep: ({ response, body }) => {
      seen.kept.push(body.length);
      response.end(body);
      return true;
    },
    isMade: () => {
      seen.made += 1;
    },
  });
  const app = express();
  app.use((request, response, next) => {
    give({ type: "text/csv", chunks: chunks() }, { request, response }).catch(next);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function* many(megabytes: number, told: { made: number } = { made: 0 }): Generator<string> {
  const piece = "x".repeat(MB);
  for (; told.made < megabytes; told.made += 1) yield piece;
}

describe("what an endpoint gives", () => {
  it("is kept as a whole while it is short, an empty one too", async () => {
    const seen: Seen = { kept: [], made: 0 };
    expect(await (await fetch(await aSite(() => ["a", "b"], seen))).text()).toBe("ab");
    expect(await (await fetch(await aSite(() => [], seen))).text()).toBe("");
    expect(seen).toEqual({ kept: [2, 0], made: 0 });
  });

  it("is sent while it is made once it is long, compressed or not, and is not kept", async () => {
    const seen: Seen = { kept: [], made: 0 };
    const site = await aSite(() => many(6), seen);
    for (const encoding of ["gzip", "identity"]) {
      const answer = await fetch(site, { headers: { "accept-encoding": encoding } });
      expect((await answer.bytes()).length).toBe(6 * MB);
      expect(answer.headers.get("content-encoding")).toBe(encoding === "gzip" ? "gzip" : null);
    }
    expect(seen).toEqual({ kept: [], made: 2 });
  });

  it("is made no further for whoever reads no more, or wanted the headers alone", async () => {
    const told = { made: 0 };
    const site = await aSite(() => many(500, told));
    expect((await fetch(site, { method: "HEAD" })).headers.get("content-type")).toBe("text/csv");
    expect(told.made).toBeLessThan(10);
    const leaving = new AbortController();
    const answer = await fetch(site, { signal: leaving.signal, headers: { "accept-encoding": "identity" } });
    await answer.body?.getReader().read();
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { made } = told;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([told.made, told.made < 500]).toEqual([made, true]);
  });

  it("breaks off where making it fails half-way, so that nobody takes a part for the whole", async () => {
    const site = await aSite(function* () {
      yield* many(6);
      throw new Error("unreadable");
    });
    await expect(fetch(site).then((answer) => answer.bytes())).rejects.toThrow();
  });
});
