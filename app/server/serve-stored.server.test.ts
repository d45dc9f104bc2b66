import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, expect, it } from "vitest";
import type { Deps } from "../wiring/deps.server.ts";
import { storedPages } from "./serve-stored.server.ts";
import { beginVisit, visitOf } from "./visit.server.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections();
});

const PUBLISHED = {
  bodies: { newestRenaming: () => 0 },
  siteActs: { newest: () => 0 },
  listings: { newest: () => 0 },
  editions: { newestRevision: () => 0 },
  showsDemonstrations: false,
  publications: { newestStep: () => 1 },
  reports: { newestReply: () => 1 },
  assessments: { get: () => undefined },
};

/** Everything asked for is the address of a published page; `answer` stands in place of the pages. */
async function aSite(
  answer: (stored: ReturnType<typeof storedPages>) => RequestHandler,
  deps: object = PUBLISHED,
): Promise<string> {
  const stored = storedPages(deps as unknown as Deps, {
    settings: { NODE_ENV: "test" },
    dress: ({ body }) => body,
  });
  const app = express();
  app.use((_request, response, next) => {
    beginVisit(response, {
      ...{
        requestId: "",
        origin: "",
        locale: "fr",
        refusal: null,
        unwritten: null,
        isPast: false,
        hasOneLanguage: false,
      },
      ...{
        address: "public-page",
        params: { slug: "rivage", edition: "2026" },
        pageKey: null,
        answered: null,
      },
    });
    next();
  });
  app.use(stored.makeOnce, answer(stored));
  const server = createServer(app).listen(0, "127.0.0.1");
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
}

it.each([200, 404])("keeps nobody waiting for who asks first and does not read a %s", async (status) => {
  let asked = 0;
  const address = await aSite(({ keep }) => async (request, response) => {
    asked += 1;
    // What is sent to the first one never arrives.
    if (asked === 1) response.end = () => response;
    const page = new Response(null, { status });
    if (!(await keep({ request, response, page, body: Buffer.from("page") }))) response.sendStatus(status);
  });
  const first = fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
  while (asked === 0) await new Promise(setImmediate);
  const second = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  expect(second.status).toBe(status);
  for (const server of open) server.closeAllConnections();
  await first;
});

it("makes nothing for who waited for another one and has gone", async () => {
  let asked = 0;
  const held = Promise.withResolvers<void>();
  const address = await aSite(() => async (_request, response) => {
    asked += 1;
    await held.promise;
    response.sendStatus(404);
  });
  const first = fetch(address);
  while (asked === 0) await new Promise(setImmediate);
  const leaving = new AbortController();
  const second = fetch(address, { signal: leaving.signal }).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, 100));
  leaving.abort();
  await second;
  await new Promise((resolve) => setTimeout(resolve, 100));
  held.resolve();
  expect((await first).status).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).toBe(1);
});

it("makes a page as if nothing stood behind its path, and for who was sent from no form", async () => {
  const address = await aSite(() => (request, response) => {
    response.json([request.originalUrl, request.url, visitOf(response).isPast]);
  });
  expect(await (await fetch(`${address}?theirs=1`)).json()).toEqual(["/page", "/page", false]);
});

it("ends no process where the database cannot be asked", async () => {
  const broken = {
    ...PUBLISHED,
    assessments: {
      get: () => {
        throw new Error("disk I/O error");
      },
    },
  };
  const address = await aSite(() => (_request, response) => response.sendStatus(200), broken);
  expect((await fetch(address)).status).toBe(500);
});
