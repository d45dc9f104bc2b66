import { existsSync, mkdtempSync, statSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { runServer } from "../setup/running-server.ts";

/** Sends the head of a form and half of its body; `finish` sends the rest. */
function aFormUnderWay(url: string, body: string) {
  const request = httpRequest(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body),
    },
  });
  const response = new Promise<IncomingMessage>((resolve, reject) =>
    request.once("response", resolve).once("error", reject),
  );
  const half = Math.floor(body.length / 2);
  const begun = new Promise<void>((resolve) => request.write(body.slice(0, half), () => resolve()));
  return { begun, response, finish: () => request.end(body.slice(half)) };
}

test("npm start serves, and Ctrl-C lets a request finish, folds the journal away and ends well", async () => {
  const database = join(mkdtempSync(join(tmpdir(), "barometre-")), "new.sqlite");
  const server = await runServer(["npm", "start", "--silent"], { DATABASE_PATH: database });
  const start = `${server.url}/fr/commencer/dijon-metropole`;
  expect((await fetch(start)).status).toBe(200);
  const posted = aFormUnderWay(start, "form=&questionnaire=metropoles-numeriques");
  await posted.begun;
  // The server holds half of the form when it is told to stop.
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.interrupt();
  const takesMore = () =>
    fetch(`${server.url}/sante`).then(
      () => true,
      () => false,
    );
  await expect.poll(takesMore).toBe(false);
  posted.finish();
  const response = await posted.response;
  await text(response);
  expect(response.statusCode).toBe(303);
  expect(response.headers.location).toMatch(/^\/fr\/t\/dijon-metropole\/e\//);
  expect(await server.ended).toBe(0);
  const journal = `${database}-wal`;
  expect(existsSync(journal) ? statSync(journal).size : 0).toBe(0);
  const stored = new Database(database, { readonly: true });
  expect(stored.prepare("SELECT count(*) FROM secret_links").pluck().get()).toBe(1);
  stored.close();
});

test("a setting that cannot be used is said in one sentence, and nothing is served", async () => {
  const start = runServer(["npm", "start", "--silent"], { DATABASE_PATH: ":memory:", PORT: "many" });
  await expect(start).rejects.toThrow(/PORT must be a number\n$/);
});

test("DEMO=off leaves the fictional métropoles out", async () => {
  const database = join(mkdtempSync(join(tmpdir(), "barometre-")), "real.sqlite");
  const server = await runServer(["npm", "start", "--silent"], { DATABASE_PATH: database, DEMO: "off" });
  const { t } = wordsOf("fr");
  expect(await (await fetch(`${server.url}/fr/demonstration`)).text()).toContain(
    t("site.home.demonstration.none"),
  );
  const start = await fetch(`${server.url}/fr/commencer`);
  expect(await start.text()).not.toContain(t("start.demo.title"));
  server.interrupt();
  expect(await server.ended).toBe(0);
});
