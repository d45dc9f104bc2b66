import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, it } from "vitest";
import { showSentPage } from "./after-form.server.ts";
import { createSentPages } from "./sent-pages.server.ts";
import { beginVisit, visitOf } from "./visit.server.ts";

const MB = 1024 * 1024;
const SECRET = "s".repeat(32);
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections();
});

/** A page of three megabytes is kept under "k…"; says what was refused, or kept no more. */
async function aSite(): Promise<string> {
  const pages = createSentPages(() => new Date());
  const page = { address: "/fr/x", status: 422, type: "text/html", account: null, html: "x".repeat(3 * MB) };
  pages.keep({ key: "k".repeat(32), secret: SECRET }, page, "net");
  const app = express();
  app.use((_request, response, next) => {
    beginVisit(response, {
      ...{ requestId: "", origin: "http://localhost", locale: "fr", refusal: null, unwritten: null },
      ...{
        address: "question",
        params: {},
        isPast: false,
        hasOneLanguage: false,
        answered: null,
        pageKey: null,
      },
    });
    next();
  });
  app.use(showSentPage({ pages, accountOf: () => null }), (_request, response) => {
    const { refusal, isPast } = visitOf(response);
    response.status(refusal === null ? 200 : 429).json({ refusal, isPast });
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/fr/x`;
}

async function ask(site: string, key = "k") {
  const headers = { cookie: `envois=${SECRET}` };
  const answer = await fetch(`${site}?envoi=${key.repeat(32)}`, { headers });
  await answer.bytes();
  return answer;
}

it("opens the page that answered a form as often as somebody looks at it, and not on and on", async () => {
  const site = await aSite();
  for (let index = 0; index < 15; index += 1) expect((await ask(site)).status).toBe(422);
  const statuses = [];
  for (let index = 0; index < 10; index += 1) statuses.push((await ask(site)).status);
  expect(statuses.at(-1)).toBe(429);
  const refused = await ask(site);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  // What is kept no more opens nothing, and so costs nothing: its page says so.
  expect((await ask(site, "l")).status).toBe(200);
});
