import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "../../app/server/create-app.server.ts";
import { readSettings } from "../../app/server/env.server.ts";
import { createLogger } from "../../app/server/logger.server.ts";
import { aServerBuild } from "../builders/a-server-build.ts";

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const open: Server[] = [];
const log: string[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
  log.length = 0;
});

/** Answers every page with what reached it. */
async function aServer(environment: Record<string, string> = {}): Promise<string> {
  const result = readSettings(environment);
  if (!result.ok) throw new Error(result.problems.join());
  const pages = aServerBuild({
    loader: ({ request, context }) => {
      if (request.url.endsWith("/broken")) throw new Error("a fault");
      return Response.json({ url: request.url, refusal: context.refusal, locale: context.locale });
    },
    action: async ({ request }) => Response.json(Object.fromEntries(await request.formData())),
  });
  const app = createApp({
    settings: result.settings,
    deps: {
      soundness: { note: () => undefined },
      bodies: { newestRenaming: () => 0 },
      publications: { newestStep: () => 0 },
    } as never,
    logger: createLogger("info", { write: (line) => log.push(line) }),
    stopping: new AbortController().signal,
    pages,
    files: (_request, _response, next) => next(),
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function refusalFor(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch((await aServer()) + path, init);
  return (await response.json()).refusal;
}

/** Past `fetch`, which mends what is wrong before it sends it. */
async function sendRaw(base: string, lines: string): Promise<string> {
  const socket = connect(Number(new URL(base).port), "127.0.0.1");
  socket.end(lines);
  return text(socket);
}

describe("the way of a request", () => {
  it("hands a form to its page", async () => {
    const response = await fetch(`${await aServer()}/fr/connexion`, {
      method: "POST",
      headers: FORM,
      body: "note=caf%C3%A9",
    });
    expect(await response.json()).toEqual({ note: "café" });
  });

  it("tells the page what was refused, at the same address and in its language", async () => {
    const base = await aServer();
    const body = "a".repeat(100 * 1024 + 1);
    const response = await fetch(`${base}/en/connexion?y=1`, { method: "POST", headers: FORM, body });
    expect(await response.json()).toEqual({
      url: `${base}/en/connexion?y=1`,
      refusal: "BODY_TOO_LARGE",
      locale: "en",
    });
  });

  it("takes a body of exactly 100 KB", async () => {
    const body = `a=${"a".repeat(100 * 1024 - 2)}`;
    const response = await fetch(`${await aServer()}/fr/connexion`, { method: "POST", headers: FORM, body });
    expect((await response.json()).a).toHaveLength(100 * 1024 - 2);
  });

  it.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])(
    "refuses a body of type %s",
    async (type) => {
      const refusal = await refusalFor("/fr/connexion", {
        method: "POST",
        headers: { "Content-Type": type },
        body: "{}",
      });
      expect(refusal).toBe("WRONG_TYPE");
    },
  );

  it("refuses a compressed body, which could hide any size", async () => {
    const headers = { ...FORM, "Content-Encoding": "gzip" };
    expect(await refusalFor("/fr/connexion", { method: "POST", headers, body: "a=1" })).toBe("WRONG_TYPE");
  });

  it("refuses invalid UTF-8 and forms from elsewhere", async () => {
    expect(await refusalFor("/fr/connexion", { method: "POST", headers: FORM, body: "a=%FF" })).toBe(
      "NOT_UTF8",
    );
    const foreign = { ...FORM, Origin: "https://evil.example" };
    expect(await refusalFor("/fr/connexion", { method: "POST", headers: foreign, body: "a=1" })).toBe(
      "FOREIGN_ORIGIN",
    );
    expect(await refusalFor("/fr/", { method: "DELETE" })).toBe("METHOD_NOT_ALLOWED");
  });

  it("shows a refused address at the home page of the reader's language", async () => {
    const base = await aServer();
    const answer = await sendRaw(
      base,
      "GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toContain('"url":"http://localhost/en/","refusal":"BAD_URL"');
  });

  it("does not read another site out of the address", async () => {
    const base = await aServer();
    const answer = await sendRaw(
      base,
      "GET //evil.example/fr HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toContain('"url":"http://x.example//evil.example/fr"');
  });

  it("leads from / to the language the browser asks for", async () => {
    const base = await aServer();
    const toLocation = async (language: string) => {
      const response = await fetch(`${base}/`, {
        redirect: "manual",
        headers: { "Accept-Language": language },
      });
      return [
        response.status,
        response.headers.get("Location"),
        response.headers.get("Vary")?.includes("Accept-Language"),
      ];
    };
    expect(await toLocation("en-US,en;q=0.9,fr;q=0.8")).toEqual([302, "/en/", true]);
    expect(await toLocation("de")).toEqual([302, "/fr/", true]);
  });
});

describe("a connection that asks on without reading", () => {
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

  it("is answered what it asks for, a few things at a time", async () => {
    const answer = await sendRaw(await aServer(), get("/fr/pro").repeat(16));
    expect(answer.match(/HTTP\/1.1 200/g)).toHaveLength(16);
  });

  it("is ended before its answers fill the memory", async () => {
    const answer = await sendRaw(await aServer(), get("/fr/pro").repeat(1_000));
    expect(answer.match(/HTTP\/1.1 200/g)?.length ?? 0).toBeLessThan(17);
  });
});

describe("the headers of an answer", () => {
  it("keep pages behind a secret link out of caches and search engines", async () => {
    const base = await aServer();
    for (const path of ["/fr/t/lille/e/libre", "/en/lien/abc", "/fr/t/lille.data"]) {
      const { headers } = await fetch(base + path);
      expect(headers.get("Cache-Control")).toBe("private, no-store");
      expect(headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
    }
    expect((await fetch(`${base}/fr/pro`)).headers.get("X-Robots-Tag")).toBeNull();
  });

  it("ask for HTTPS only where the site has it", async () => {
    const header = async (base: string) =>
      (await fetch(`${base}/fr/pro`)).headers.get("Strict-Transport-Security");
    expect(await header(await aServer())).toBeNull();
    expect(await header(await aServer({ BASE_URL: "http://example.org" }))).toBeNull();
    expect(await header(await aServer({ BASE_URL: "https://example.org" }))).toMatch(/^max-age=\d+$/);
  });

  it("let no script in that is not ours, and no frame around", async () => {
    const policy = (await fetch(`${await aServer()}/fr/pro`)).headers.get("Content-Security-Policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("a fault of ours", () => {
  it("is answered without any detail of it, and logged once without the address", async () => {
    const response = await fetch(`${await aServer()}/fr/lien/s3cr3t/broken`);
    const requestId = response.headers.get("X-Request-Id");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(" at ");
    expect(log).toHaveLength(1);
    expect(JSON.parse(log[0] ?? "")).toMatchObject({
      method: "GET",
      requestId,
      error: { message: "a fault" },
    });
    expect(log[0]).not.toContain("s3cr3t");
  });

  it("ends no process where a file is sent with headers that no proxy of ours would write", async () => {
    const upload = `${await aServer({ TRUST_PROXY: "1" })}/fr/t/rennes/e/2026/s/data/q/data.use/pieces`;
    const headers = { "Content-Type": "multipart/form-data; boundary=x", "X-Forwarded-Proto": "no scheme" };
    const init = { method: "POST", body: "--x--", headers, signal: AbortSignal.timeout(5_000) };
    expect((await fetch(upload, init)).status).toBe(500);
  });

  it("is all that is logged: a refusal and a page are not", async () => {
    const base = await aServer();
    await fetch(`${base}/fr/pro`);
    await fetch(`${base}/fr/pro`, { method: "DELETE" });
    expect(log).toEqual([]);
  });
});
