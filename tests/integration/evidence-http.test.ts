// Files over HTTP: what is read of a form, and how a file comes back.
import { request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewEvidence } from "../../app/evidence/view-evidence.server.ts";
import { aPdf, bytesOf } from "../builders/files.ts";
import { signedIn } from "../builders/people.ts";
import { aGuardedWorld, type GuardedWorld } from "./security/guarded-world.ts";

const FIVE_MB = 5_000_000;
const OVERSIZE = 300_000_000;

let world: GuardedWorld;
let page: string;

beforeAll(async () => {
  world = await aGuardedWorld();
  const { slug, edition } = world.targets["own team"];
  page = `${world.site.url}/fr/t/${slug}/e/${edition}/s/data/q/data.use/pieces`;
}, 120_000);
afterAll(() => world?.site.close());

function filesOf(questionId = "data.use") {
  const { deps } = world.site;
  const session = world.cookies.lead.slice("session=".length);
  const ref = { ...world.targets["own team"], tokens: [], session };
  const view = viewEvidence(deps, { ref, sectionId: "data", questionId, locale: "fr" });
  return view.ok ? view.value.files : [];
}
function upload(file: File | null, cookie = world.cookies.contributor, to = page) {
  const form = new FormData();
  form.append("form", crypto.randomUUID());
  if (file !== null) form.append("piece", file);
  form.append("intent", "add");
  return fetch(to, { method: "POST", body: form, redirect: "manual", headers: { cookie } });
}
const download = (publicId = filesOf().at(-1)?.publicId, cookie = world.cookies.reader) =>
  fetch(`${page}/${publicId}`, { headers: { cookie } });

/** Exactly these bytes, of which the last may never come. Gives the answer and how long it took. */
function sendBytes(bytes: readonly Buffer[], headers: Record<string, string>) {
  const started = performance.now();
  return new Promise<{ status: number; body: string; took: number }>((resolve, reject) => {
    const request = httpRequest(page, {
      method: "POST",
      headers: { cookie: world.cookies.lead, ...headers },
    });
    request.once("error", reject);
    request.once("response", async (response) => {
      const took = performance.now() - started;
      const body = await text(response);
      request.destroy();
      resolve({ status: response.statusCode ?? 0, body, took });
    });
    for (const chunk of bytes) request.write(chunk);
    if (headers["content-length"] === undefined) request.end();
  });
}
const parts = { "content-type": "multipart/form-data; boundary=x" };
const head = (name: string) => bytesOf(`--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`);

describe("a file that is sent", () => {
  it("comes back byte by byte, to be saved and never shown inside the site", async () => {
    const sent = await upload(new File([aPdf("é")], "Délibération n° 12 (v2).pdf"));
    expect([sent.status, sent.headers.get("location")]).toEqual([
      303,
      expect.stringContaining("?avis=ajoute"),
    ]);
    const file = await download();
    expect(Buffer.from(await file.arrayBuffer())).toEqual(aPdf("é"));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition":
        "attachment; filename=\"Deliberation n 12 (v2).pdf\"; filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012%20%28v2%29.pdf",
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex, nofollow",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("is typed by its content, whatever the browser says of it", async () => {
    await upload(new File(["a;b\n1;2\n"], "page.html", { type: "text/html" }));
    const file = await download();
    expect(file.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(file.headers.get("content-disposition")).toContain("page.html.txt");
    const refused = await upload(
      new File(["<script>alert(1)</script>"], "note.pdf", { type: "application/pdf" }),
    );
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#piece"');
  });

  it.each([
    ["../../../etc/passwd", "passwd.pdf"],
    ['a"; filename="evil.exe', "a_; filename=_evil.exe.pdf"],
    ["a\r\nX-Evil: 1.pdf", "a X-Evil_ 1.pdf"],
    ["\u202egnp.exe", "gnp.exe.pdf"],
    ["🎉.pdf", "🎉.pdf"],
  ])("under the name %j is called %j, in the page and in its header", async (raw, name) => {
    for (const { publicId } of filesOf().slice(1)) await remove(publicId);
    await upload(new File([aPdf()], raw));
    expect(filesOf().at(-1)?.name).toBe(name);
    const { headers } = await download();
    expect(headers.get("x-evil")).toBeNull();
    const encoded = /filename\*=UTF-8''(\S+)$/.exec(headers.get("content-disposition") ?? "")?.[1] ?? "";
    expect(decodeURIComponent(encoded)).toBe(name);
  });

  it("is asked for when none was chosen", async () => {
    for (const file of [null, new File([], "")]) {
      const answer = await upload(file);
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining("Choisissez un fichier"),
      ]);
    }
  });
});

function remove(publicId: string) {
  const body = new URLSearchParams({ intent: "remove", fichier: publicId });
  return fetch(page, { method: "POST", body, redirect: "manual", headers: { cookie: world.cookies.lead } });
}

describe("a form with a file", () => {
  it("that is a little too large is told what is allowed, on its page", async () => {
    const answer = await upload(new File([Buffer.concat([aPdf(), Buffer.alloc(FIVE_MB)])], "large.pdf"));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("Ce fichier dépasse 5\u00a0Mo");
  });

  it("that says it is far too large is refused before anything of it is read", async () => {
    const answer = await sendBytes([head("piece")], { ...parts, "content-length": String(OVERSIZE) });
    expect(answer.status).toBe(413);
    expect(answer.took).toBeLessThan(1_000);
    expect(answer.body).toContain("Fichier trop volumineux");
  });

  it("that does not say how large it is is refused once it is too large", async () => {
    const answer = await sendBytes(
      [head("piece"), ...Array<Buffer>(12).fill(Buffer.alloc(1_000_000))],
      parts,
    );
    expect(answer.status).toBe(413);
  });

  it("is not read at all for who may not send one", async () => {
    const headers = { ...parts, "content-length": String(FIVE_MB), cookie: world.cookies.reader };
    const answer = await sendBytes([head("piece")], headers);
    expect(answer.status).toBe(404);
    expect(answer.took).toBeLessThan(1_000);
  });

  it.each([
    { what: "no boundary", headers: { "content-type": "multipart/form-data" }, body: bytesOf("--x--") },
    { what: "another boundary", headers: { "content-type": "multipart/form-data; boundary=y" } },
    { what: "no end", body: head("piece") },
    { what: "nothing", body: bytesOf("") },
    { what: "10,000 parts", body: Buffer.concat(Array<Buffer>(10_000).fill(head("a"))) },
    { what: "a packed body", headers: { ...parts, "content-encoding": "gzip" }, status: 415 },
    { what: "mixed parts", headers: { "content-type": "multipart/mixed; boundary=x" } },
  ])("with $what cannot be read", async ({ headers = parts, body = bytesOf("--x--"), status = 400 }) => {
    const before = filesOf().length;
    const answer = await sendBytes([body], headers);
    expect([answer.status, filesOf().length]).toEqual([status, before]);
    expect(answer.body).toContain("<h1");
  });

  it("is not taken by any other page", async () => {
    const answer = await upload(
      new File([aPdf()], "note.pdf"),
      world.cookies.lead,
      page.replace("/pieces", ""),
    );
    expect(answer.status).toBe(415);
  });
});

describe("the file of another métropole", () => {
  it("is exactly what does not exist, whatever address it is asked under", async () => {
    const foreigner = `session=${await signedIn(world.site, "lead@foreign.example")}`;
    const { slug, edition } = world.targets["foreign team"];
    const own = `${page.replace("data.use", "data.open")}/${world.file}`;
    const foreign = `${world.site.url}/fr/t/${slug}/e/${edition}/s/data/q/data.open/pieces/${world.file}`;
    expect((await fetch(own, { headers: { cookie: world.cookies.lead } })).status).toBe(200);
    for (const address of [own, foreign])
      expect((await fetch(address, { headers: { cookie: foreigner } })).status).toBe(404);
    expect((await fetch(foreign, { headers: { cookie: world.cookies.lead } })).status).toBe(404);
  });
});
