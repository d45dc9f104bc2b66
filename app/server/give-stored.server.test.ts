import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it, vi } from "vitest";
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

const SLOW_PIECES = 400;

/** Short pieces, each of which takes longer than a turn. */
function slowly(told: { made: number; ended: number }): AsyncIterable<string> {
  const pieces = (async function* () {
    for (; told.made < SLOW_PIECES; told.made += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      yield "x";
    }
  })();
  return ended(pieces, told);
}

async function* ended(of: AsyncIterable<string> | Iterable<string>, told: { ended: number }) {
  try {
    yield* of;
  } finally {
    told.ended += 1;
  }
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

  it("is made no further for whoever goes before it is long enough to be sent, and ends what it is made of", async () => {
    const told = { made: 0, ended: 0 };
    const seen: Seen = { kept: [], made: 0 };
    const site = await aSite(() => slowly(told), seen);
    for (const method of ["GET", "HEAD"]) {
      told.made = 0;
      const leaving = new AbortController();
      const answer = fetch(site, { method, signal: leaving.signal }).catch(() => null);
      await vi.waitFor(() => expect(told.made).toBeGreaterThan(2));
      leaving.abort();
      await answer;
      await vi.waitFor(() => expect(told.ended).toBe(method === "GET" ? 1 : 2));
      expect(told.made).toBeLessThan(SLOW_PIECES);
    }
    expect(seen).toEqual({ kept: [], made: 0 });
  });

  it("ends what it is made of where the headers alone were wanted of what is long", async () => {
    const told = { made: 0, ended: 0 };
    const site = await aSite(() => ended(many(500, told), told));
    await fetch(site, { method: "HEAD" });
    await vi.waitFor(() => expect(told.ended).toBe(1));
    expect(told.made).toBeLessThan(10);
  });

  it("breaks off where making it fails half-way, so that nobody takes a part for the whole", async () => {
    const site = await aSite(function* () {
      yield* many(6);
      throw new Error("unreadable");
    });
    await expect(fetch(site).then((answer) => answer.bytes())).rejects.toThrow();
  });
});
