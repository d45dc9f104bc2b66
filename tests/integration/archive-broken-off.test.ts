// An archive that somebody stops taking, and two that are taken at once: what the one held is let go, and the other is whole.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import zlib from "node:zlib";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Archive } from "../../app/archive/archive-of.server.ts";
import { sendZip, zipOf } from "../../app/archive/zip-of.http.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";

const FILES = 30;
let folder: string;
let deps: Deps;
let server: Server;
/** Paths, in the order in which their files were read. */
let reads: string[];
let ended: Promise<void>[];
let deflating: zlib.DeflateRaw[];
const { DeflateRaw } = zlib;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  deps = aServer({ DATABASE_PATH: join(folder, "barometre.sqlite") });
  [reads, ended, deflating] = [[], [], []];
  class Watched extends DeflateRaw {
    constructor(options?: zlib.ZlibOptions) {
      super(options);
      deflating.push(this);
    }
  }
  Object.assign(zlib, { DeflateRaw: Watched });
  server = createServer((_request, response) => {
    ended.push(sendZip(archive(), response));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(async () => {
  Object.assign(zlib, { DeflateRaw });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  deps.close();
  rmSync(folder, { recursive: true });
});

/** Text that cannot be packed, the same each time, so that no buffer between here and a reader takes it whole. */
const textOf = (number: number) =>
  createHash("shake256", { outputLength: 200_000 }).update(`${number}`).digest("base64");
function archive(): Archive {
  const files = Array.from({ length: FILES }, (_, number) => {
    const [path, text] = [`file-${number}.txt`, textOf(number)];
    const read = () => {
      reads.push(path);
      // Each reads the database, as a document that was published does.
      deps.editions.list();
      return text;
    };
    return { path, hash: sha256(text), read };
  });
  return { name: "metropoles-2027", at: new Date("2027-06-30T10:00:00Z"), files };
}
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const whole = async () =>
  createHash("sha256")
    .update(Buffer.from(await (await fetch(url())).arrayBuffer()))
    .digest("hex");
/** Takes the first bytes, and goes. */
function brokenOff(): Promise<void> {
  return new Promise((resolve) => {
    const asking = request(url(), (response) => {
      response.once("data", () => {
        asking.destroy();
        resolve();
      });
    });
    asking.on("error", () => resolve()).end();
  });
}
const connections = () =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

describe("the download of an archive", () => {
  it("that is broken off ends without a fault, reads nothing more, and lets go what it held", async () => {
    await brokenOff();
    await Promise.all(ended);
    await vi.waitFor(async () => expect(await connections()).toBe(0));
    const read = reads.length;
    expect(read).toBeLessThan(FILES);
    await sleep(100);
    expect(reads).toHaveLength(read);
    expect(deflating.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(deflating.filter(({ destroyed }) => !destroyed)).toEqual([]));
    // Nobody reads the database any more: its journal can be folded into its file.
    const db = new Database(join(folder, "barometre.sqlite"));
    expect(db.pragma("wal_checkpoint(TRUNCATE)")).toMatchObject([{ busy: 0 }]);
    db.close();
    await deps.writer.run(() => deps.seeds.save("after", { contentHash: "a", source: "b" }, deps.now()));
  });

  it("that stands still and is then broken off lets what it was deflating run out", async () => {
    const out = zipOf(archive());
    await new Promise((resolve) => out.once("readable", resolve));
    out.read(100);
    await sleep(100);
    expect(deflating.some(({ destroyed }) => !destroyed)).toBe(true);
    const read = reads.length;
    out.destroy();
    await vi.waitFor(() => expect(deflating.filter(({ destroyed }) => !destroyed)).toEqual([]));
    expect(reads).toHaveLength(read);
  });

  it("is whole for each of two at once, and beside one that is broken off", async () => {
    const alone = await whole();
    const [one, two] = await Promise.all([whole(), whole(), brokenOff()]);
    expect([one, two]).toEqual([alone, alone]);
    await Promise.all(ended);
    await vi.waitFor(() => expect(deflating.filter(({ destroyed }) => !destroyed)).toEqual([]));
  });

  it("broken off twenty times leaves no more behind than once", async () => {
    for (let time = 0; time < 20; time += 1) await brokenOff();
    await Promise.all(ended);
    await vi.waitFor(async () => expect(await connections()).toBe(0));
    expect(reads.length).toBeLessThan(20 * FILES);
    await vi.waitFor(() => expect(deflating.filter(({ destroyed }) => !destroyed)).toEqual([]));
  }, 60_000);
});
