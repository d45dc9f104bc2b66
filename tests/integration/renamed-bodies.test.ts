// A body that gets another address: links to what it has published go on leading there, and to nobody else.
import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readAct, verifyJournal } from "../../app/domain/editions/site-act.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { renameBody } from "../../app/seed/rename-body.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { knock } from "./security/knock.ts";

// The command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const BEFORE = "aubrelac-metropole";
const BETWEEN = "aubrelac-et-vallees";
const NOW = "grand-aubrelac";

it("is told in the journal of the site, with both addresses, once for each change and for none that was refused", () => {
  const deps = aServer({});
  const told = () =>
    [...deps.siteActs.readChain()]
      .filter(({ kind }) => kind === "body-renamed")
      .map(({ text, author }) => [readAct(text), author.id]);
  expect(renameBody(deps, { slug: "rennes-metropole", to: "Rennes" }).ok).toBe(false);
  expect(renameBody(deps, { slug: "rennes-metropole", to: "rennes-metropole" }).ok).toBe(true);
  expect(told()).toEqual([]);
  expect(renameBody(deps, { slug: "rennes-metropole", to: "rennes-bretagne" }).ok).toBe(true);
  expect(told()).toEqual([[{ from: "rennes-metropole", to: "rennes-bretagne" }, null]]);
  expect(verifyJournal(deps.siteActs.readChain(), sha256).fault).toBeNull();
  deps.close();
});

describe("a renamed body, while the server runs,", () => {
  const folder = temporaryFolder();
  const database = join(folder, "barometre.sqlite");
  let site: ServedSite;
  let before: { readonly page: string; readonly document: string };
  beforeAll(async () => {
    site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example", DATABASE_PATH: database });
    // Kept in memory under the address of before.
    before = { page: await read(BEFORE), document: await read(BEFORE, "/versions/1/document") };
    for (const [from, to] of [
      [BEFORE, BETWEEN],
      [BETWEEN, NOW],
    ] as const)
      expect(command(from, to)).toMatchObject({ status: 0, stderr: "" });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }, 240_000);
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  function command(...parameters: readonly string[]) {
    const env = { ...process.env, BASE_URL: undefined, DATABASE_PATH: database };
    const run = ["app/commands/admin.server.ts", "rename", ...parameters];
    return spawnSync(process.execPath, run, { cwd: ROOT, encoding: "utf8", env });
  }
  const ask = (path: string) => knock(site.url, { path });
  const placeOf = (slug: string, rest: string, locale = "fr") => `/${locale}/metropoles/${slug}/2026${rest}`;
  async function read(slug: string, rest = ""): Promise<string> {
    return (await ask(placeOf(slug, rest))).body;
  }

  it.each([
    ...["", "/data", "/versions/1", "/versions/1/data", "/versions/1/document", "/signaler"],
    ...[".csv", ".metadata.json", "/versions/1.zip"],
  ])(
    "scenario 38, permanent link: is read at its new address by who has an old one, renamed twice: %s",
    async (rest) => {
      for (const locale of ["fr", "en"])
        for (const slug of [BEFORE, BETWEEN]) {
          const { status, location, headers } = await ask(`${placeOf(slug, rest, locale)}?utm_source=x`);
          expect([slug, status, location]).toEqual([
            ...[slug, 301, `${placeOf(NOW, rest, locale)}?utm_source=x`],
          ]);
          // A browser that kept it for good would go round in circles once a name is taken back.
          expect(headers.get("cache-control")).toMatch(/no-cache|no-store/);
        }
      expect((await ask(placeOf(NOW, rest))).status).toBe(200);
    },
  );

  it("scenario 38, permanent link: is read by programs at its new address, renamed twice", async () => {
    const api = (slug: string, rest: string) => `/api/v1/metropoles/${slug}${rest}`;
    for (const rest of ["", "/2026", "/2026/versions/1"]) {
      for (const slug of [BEFORE, BETWEEN]) {
        const { status, location } = await ask(api(slug, rest));
        expect([slug, rest, status, location]).toEqual([slug, rest, 301, api(NOW, rest)]);
      }
      const { status, body } = await ask(api(NOW, rest));
      expect([rest, status]).toEqual([rest, 200]);
      expect(body).not.toContain(`/${BEFORE}`);
    }
    const { sha256: told } = JSON.parse((await ask(api(NOW, "/2026"))).body);
    expect(told).toBe(hash("sha256", before.document));
    const { items } = JSON.parse((await ask("/api/v1/metropoles?limit=100")).body);
    const slugs = items.map((one: { readonly slug: string }) => one.slug);
    expect(slugs.filter((slug: string) => [BEFORE, BETWEEN, NOW].includes(slug))).toEqual([NOW]);
    expect((await ask(api("nowhere", "/2026"))).status).toBe(404);
  });

  it("is found by the addresses of the body alone, too", async () => {
    for (const page of ["metropoles", "commencer", "demande-d-acces"]) {
      const { status, location } = await ask(`/fr/${page}/${BEFORE}`);
      expect([status, location]).toEqual([301, `/fr/${page}/${NOW}`]);
    }
    expect((await ask(`/fr/metropoles/${NOW}`)).location).toBe(placeOf(NOW, ""));
  });

  it("has the very document that it had, with its hash, and pages whose links know the new address", async () => {
    expect(await read(NOW, "/versions/1/document")).toBe(before.document);
    const page = await read(NOW);
    expect(page).toContain(hash("sha256", before.document));
    expect(page).not.toContain(`/${BEFORE}/`);
    expect(page).toContain(`<link rel="canonical" href="https://barometre.example${placeOf(NOW, "")}"/>`);
    const neutral = (html: string) => html.replaceAll(BEFORE, "x").replaceAll(NOW, "x");
    expect(neutral(page)).toBe(neutral(before.page));
  });

  it("leaves previews, pages of teams and what does not exist a 404, in the same bytes", async () => {
    const strange = (await ask("/fr/t/nowhere/e/2026/apercu")).body;
    for (const slug of [BEFORE, BETWEEN]) {
      for (const rest of ["", "/e/2026", "/e/2026/apercu", "/e/2026/resultats"])
        expect([rest, (await ask(`/fr/t/${slug}${rest}`)).status]).toEqual([rest, 404]);
      expect((await ask(`/fr/t/${slug}/e/2026/apercu`)).body.replaceAll(slug, "nowhere")).toBe(strange);
    }
    for (const path of ["/fr/metropoles/nowhere/2026", placeOf(`${BEFORE}x`, "")])
      expect((await ask(path)).status).toBe(404);
  });

  it("sends a form nowhere else", async () => {
    const form = { type: "other", texte: "x" };
    const sent = await knock(site.url, { path: placeOf(BEFORE, "/signaler"), method: "POST", form });
    expect([sent.status, sent.location]).toEqual([404, null]);
  });

  it("says why another one may not have its name, and what is no name", () => {
    const taken = expect.stringContaining("is, or was, that of another body");
    for (const to of [BEFORE, BETWEEN, NOW])
      expect(command("rennes-metropole", to)).toMatchObject({ status: 2, stdout: "", stderr: taken });
    expect(command("nowhere", "somewhere").stderr).toContain("there is no body of that name");
    for (const to of ["Grand Aubrelac", "../admin", "a".repeat(61)])
      expect(command(NOW, to).stderr).toContain("small letters without accents");
    expect(command(NOW)).toMatchObject({ status: 2, stderr: expect.stringContaining("rename <old> <new>") });
  });

  it("may take a name of before back, and is then read there", async () => {
    expect(command(NOW, BEFORE).status).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await read(BEFORE)).toBe(before.page);
    for (const slug of [BETWEEN, NOW])
      expect((await ask(placeOf(slug, ""))).location).toBe(placeOf(BEFORE, ""));
  });
});

describe("a former name", () => {
  let deps: ReturnType<typeof aServer>;
  beforeEach(() => {
    deps = aServer({ DEMO: "on" });
    renameBody(deps, { slug: BEFORE, to: NOW });
    return () => deps.close();
  });
  const newBody = { name: "Aubrelac Métropole", kind: "metropole", population: null, since: null } as const;

  it("is taken by no body that comes into the directory, however it comes", () => {
    const body = { ...newBody, slug: BEFORE, siren: "200000009", demonstration: false, communes: [] };
    expect(() => deps.bodies.create(body)).toThrow("another body");
    expect(() => deps.bodies.save(body)).toThrow("another body");
    expect(deps.cohorts.hasSlug(BEFORE)).toBe(true);
    expect(deps.cohorts.hasSlug("nowhere")).toBe(false);
  });

  it("comes back with nobody when its own body is read again from the file of the directory", () => {
    const id = deps.bodies.idOf(NOW) ?? 0;
    const { siren = null } = deps.bodies.get(id) ?? {};
    const body = { ...newBody, slug: BEFORE, siren, demonstration: true, communes: [] };
    expect(deps.bodies.save(body)).toBe(id);
    expect(deps.bodies.get(id)?.slug).toBe(NOW);
    expect(publishedOf(deps, { slug: NOW, edition: "2026" })?.body.slug).toBe(NOW);
  });
});
