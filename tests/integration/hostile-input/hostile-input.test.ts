import { existsSync, readFileSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Address } from "../../../app/address-policy.ts";
import { addresses } from "../../../app/addresses.ts";
import { type AttackedPage, attackedPages } from "./attacked-pages.ts";
import { type HostileRequest, hostileRequests } from "./hostile-requests.ts";
import { aHostileWorld, type HostileWorld } from "./hostile-world.ts";
import { type OfferedValues, readForm } from "./read-form.ts";
import { type Received, sendRequest } from "./send-request.ts";

const LEAST_REQUESTS = 2_000;
const SEED = 20_261_120;
/** Once caches of pages and of statements are full: what the same 1,000 requests leave behind when they come again is a leak. */
const MOST_GROWTH_BYTES = 16 * 1024 * 1024;
const INSIDES = /\n\s+at .+:\d+|node_modules|SqliteError|ZodError|TypeError|ReferenceError|\.server\.ts/;

interface Attack extends HostileRequest {
  readonly page: AttackedPage;
}
interface Fault {
  readonly attack: string;
  readonly fault: string;
}

let world: HostileWorld;
let stored: Database.Database;

beforeAll(async () => {
  world = await aHostileWorld();
  stored = new Database(world.database, { readonly: true });
}, 120_000);

afterAll(async () => {
  stored?.close();
  world?.server.interrupt();
  await world?.server.ended;
});

describe("hostile input", () => {
  it("is tried on every address that takes a form", () => {
    expect(addressesThatTakeForms().sort()).toEqual(Object.keys(attackedPages).sort());
  });

  it("gets an answer that is never our fault, shows nothing of the inside, and changes nothing when refused", async () => {
    const attacks = await allAttacks();
    expect(attacks.length).toBeGreaterThanOrEqual(LEAST_REQUESTS);
    const faults: Fault[] = [];
    for (const attack of attacks) faults.push(...(await faultsOf(attack)));
    const before = await heldBytes();
    for (const attack of attacks.slice(LEAST_REQUESTS / 2)) faults.push(...(await faultsOf(attack)));
    expect(faults).toEqual([]);
    expect((await heldBytes()) - before).toBeLessThan(MOST_GROWTH_BYTES);
  }, 120_000);
});

function addressesThatTakeForms(): string[] {
  return Object.entries<Address>(addresses)
    .filter(([, { takes }]) => takes !== undefined)
    .map(([id]) => id);
}

/** In an order that mixes the pages, so that memory is compared over the same kinds of requests. */
async function allAttacks(): Promise<readonly Attack[]> {
  const pages = Object.values(attackedPages).flatMap((pagesOf) => pagesOf(world));
  const numRuns = Math.ceil(LEAST_REQUESTS / pages.length);
  const byPage: (readonly Attack[])[] = [];
  for (const page of pages) {
    const requests = fc.sample(hostileRequests(await offeredBy(page)), { numRuns, seed: SEED });
    byPage.push(requests.map((request) => ({ ...request, page })));
  }
  return Array.from({ length: numRuns }, (_, turn) => byPage.map((attacks) => attacks[turn]))
    .flat()
    .filter(isPresent);
}

async function offeredBy(page: AttackedPage): Promise<OfferedValues> {
  const headers = { cookie: `acces=${world.own.token}; session=${sessionFor(page)}` };
  const address = `${world.server.url}/fr${page.formAt ?? page.path}`;
  return readForm(await (await fetch(address, { headers })).text());
}

function sessionFor({ ofCommune }: AttackedPage): string {
  return ofCommune === true ? world.lead.communeSession : world.lead.session;
}

async function faultsOf(attack: Attack): Promise<readonly Fault[]> {
  const { page, what, method, locale, key } = attack;
  const keys = { own: world.own.token, foreign: world.foreign.token, "made-up": "A".repeat(32), none: "" };
  const session = key === "own" && page.endsSession !== true ? sessionFor(page) : keys[key];
  const headers = { ...attack.headers, cookie: `acces=${keys[key]}; session=${session}` };
  const before = writesSeen();
  const named = `${method} /${locale}${page.path} as ${key}: ${what}: ${attack.body.subarray(0, 300)}`;
  const received = await sendRequest(`${world.server.url}/${locale}${page.path}`, { ...attack, headers });
  if (received instanceof Error) return [{ attack: named, fault: received.message }];
  const faults = [...badStatus(received), ...badPage(received, attack)];
  if (received.status >= 400 && page.savesInParts !== true && writesSeen() !== before)
    faults.push("wrote something");
  return faults.map((fault) => ({ attack: named, fault: `${received.status} ${fault}` }));
}

function badStatus({ status }: Received): string[] {
  return status >= 200 && status < 500 ? [] : ["is not an answer to a bad request"];
}

/** A refusal is a page that says what and how to mend it, in the language of the address when we speak it. */
function badPage({ status, type, body }: Received, { method, locale, page }: Attack): string[] {
  const faults = INSIDES.test(body) ? ["shows the inside"] : [];
  if (status < 400 || method === "HEAD" || page.isForScript) return faults;
  const language = locale === "en" ? "en" : locale === "fr" ? "fr" : "(fr|en)";
  const explains =
    new RegExp(`<html lang="${language}"[^]*<h1[^]*</h1>`).test(body) && type.startsWith("text/html");
  return explains ? faults : [...faults, `is not a page in "${locale}": ${type} ${body.slice(0, 80)}`];
}

/** What the server still holds once it has let go of all that it can. */
async function heldBytes(): Promise<number> {
  rmSync(world.memoryReport, { force: true });
  process.kill(world.server.pid, "SIGUSR2");
  await vi.waitUntil(() => existsSync(world.memoryReport), { timeout: 5_000 });
  return Number(readFileSync(world.memoryReport, "utf8"));
}

/** Grows with every commit of the server, whatever it wrote. */
function writesSeen(): unknown {
  return stored.pragma("data_version", { simple: true });
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
