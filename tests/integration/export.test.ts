// The public site as files: whole, without a broken link, the same bytes from the same content, and never half in place.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { beginExport } from "../../app/commands/export/export-folder.server.ts";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { findAddress } from "../../app/http/find-address.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { modelOf } from "../builders/definition-files.ts";
import { signedIn } from "../builders/people.ts";
import { buildPages } from "../setup/running-server.ts";
import { brokenLinks, ledToServer } from "./broken-links.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ROOT = join(import.meta.dirname, "../..");
const ORIGIN = "https://barometre.example";
const SURVEY = "metropoles-numeriques";
/** Of a questionnaire that was served once. */
const OLDER = "1.0.0";
const EDITION = "metropoles-numeriques-2026-demonstration";
/** In which nothing is online yet. */
const EMPTY = "metropoles-2027";
const NOW = "fr/metropoles/aubrelac-la-neuve/2026";
const folder = mkdtempSync(join(tmpdir(), "export-"));
const DATABASE_PATH = join(folder, "barometre.sqlite");
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  buildPages();
  const mails: NewMail[] = [];
  const deps = aServer({ DATABASE_PATH, DEMO: "on" }, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const session = await signedIn({ deps, mails }, "admin@barometre.example");
  expect(await anOpenEdition({ deps, session, slugs: ["rennes-metropole"] })).toBe(EMPTY);
  const id = deps.bodies.idOf("aubrelac-metropole") ?? expect.fail("it is in the directory");
  await deps.writer.run(() => deps.bodies.rename(id, "aubrelac-la-neuve"));
  const { survey, levers, texts } = modelOf(SURVEY).definition;
  const files = { survey: { ...survey, version: OLDER }, levers: { $schema: "x", levers }, texts };
  deps.definitionVersions.create({ surveyId: SURVEY, version: OLDER, content: files }, new Date(0));
  deps.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function begin(to: string, more: Readonly<Record<string, string>> = {}) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BASE_URL: ORIGIN,
    DEMO: "on",
    DATABASE_PATH,
    NODE_ENV: "production",
    ...more,
  };
  return spawn(process.execPath, ["app/commands/export.server.ts", to], { cwd: ROOT, env });
}
async function run(to: string, more: Readonly<Record<string, string>> = {}) {
  const child = begin(to, more);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, error };
}

/** Whether what stands at such an address is a file of every export. */
function isExported(path: string): boolean {
  const found = findAddress(path);
  const row: Address | null = found.kind === "found" ? addresses[found.id] : null;
  return row?.cache === "public" && !path.startsWith("/api/") && !["/oembed", "/sante"].includes(path);
}
const relative = (root: string) => filesUnder(root).map((file) => file.slice(root.length + 1));
const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const hashesOf = (root: string) =>
  Object.fromEntries(
    relative(root)
      .toSorted()
      .map((file) => [file, hashOf(join(root, file))]),
  );
const page = (root: string, path: string) => readFileSync(join(root, path, "index.html"), "utf8");

describe("an export", () => {
  const first = at("first");

  it("holds every public page, file and picture, in both languages", async () => {
    const { code, out, error } = await run(first, { TZ: "Europe/Paris" });
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain(`lead to ${ORIGIN}`);
    const files = relative(first);
    for (const file of ["sitemap.xml", "robots.txt"]) expect(files).toContain(file);
    expect(files).toEqual(
      expect.arrayContaining(
        [OLDER, modelOf(SURVEY).survey.version].map((version) => `definitions/${SURVEY}/${version}.json`),
      ),
    );
    for (const locale of ["fr", "en"])
      for (const file of [
        ...["", "/methode", "/licence", "/metropoles", "/editions"].map((path) => `${path}/index.html`),
        "/metropoles/aubrelac-la-neuve/2026/index.html",
        "/metropoles/aubrelac-la-neuve/2026/data/index.html",
        "/metropoles/aubrelac-la-neuve/2026/versions/1/index.html",
        "/metropoles/aubrelac-la-neuve/2026/versions/1/document",
        ...[".json", ".csv", ".excel-fr.csv", ".metadata.json", ".zip"].map(
          (ending) => `/metropoles/aubrelac-la-neuve/2026${ending}`,
        ),
        "/embed/aubrelac-la-neuve/2026/index.html",
        `/methode/${OLDER}/index.html`,
        ...[
          "/metropoles/aubrelac-la-neuve/evolution/index.html",
          "/metropoles/aubrelac-la-neuve/evolution.csv",
        ],
        ...["/donnees/index.html", "/donnees/catalogue.jsonld", "/flux.atom"],
        "/og/aubrelac-la-neuve/2026.png",
        ...["/metropoles/aubrelac-la-neuve/2026/rapport.pdf", `/editions/${EDITION}/constats.json`],
        ...[`/editions/${EDITION}/index.html`, `/editions/${EMPTY}/index.html`],
        ...[".csv", ".excel-fr.csv", ".json", ".metadata.json", ".parquet", ".zip"].map(
          (ending) => `/donnees/${EDITION}${ending}`,
        ),
        "/metropoles/drivonne-littoral-metropole/2024/index.html",
      ])
        expect(files).toContain(`${locale}${file}`);
    const pages = files.filter((file) => !file.startsWith("assets/"));
    expect(pages.filter((file) => /compte|connexion|\/t\/|admin|consentement/.test(file))).toEqual([]);
  });

  it("has no broken link, and leads forms and whatever is for one person to where the server is", () => {
    expect(brokenLinks(first)).toEqual([]);
    const { missing, needless } = ledToServer(first, ORIGIN);
    expect([missing.filter(isExported), needless]).toEqual([[], []]);
    expect(missing).toContain("/fr/compte");
    expect(page(first, "fr")).toContain(`href="${ORIGIN}/fr/compte"`);
    expect(page(first, "fr")).toContain(`action="${ORIGIN}/fr/metropoles"`);
    const withdrawn = page(first, "fr/metropoles/drivonne-littoral-metropole/2024");
    expect(withdrawn).toContain("Ce résultat a été retiré");
    expect(withdrawn).toContain('href="/fr/metropoles/drivonne-littoral-metropole/2026"');
    expect(page(first, NOW)).toContain("2026.excel-fr.csv");
  });

  it("leads on from the addresses of a renamed body, and from those without a language", () => {
    const redirects = readFileSync(join(first, "_redirects"), "utf8");
    expect(redirects).toContain(
      "/fr/metropoles/aubrelac-metropole/* /fr/metropoles/aubrelac-la-neuve/:splat 301\n",
    );
    expect(readFileSync(join(first, "index.html"), "utf8")).toContain("url=/fr/");
  });

  it("is the same bytes from the same content, elsewhere on the globe", async () => {
    expect((await run(at("second"), { TZ: "Pacific/Kiritimati", LANG: "en_US.UTF-8" })).code).toBe(0);
    expect(hashesOf(at("second"))).toEqual(hashesOf(first));
  });
});

describe("an export is never half in place", () => {
  const place = at("first");

  it("and touches no folder that holds something else", async () => {
    mkdirSync(at("other"));
    writeFileSync(at("other/letter.txt"), "x");
    const { code, error } = await run(at("other"));
    expect(code).toBe(1);
    expect(error).toMatch(/is not empty and holds no export/);
    expect(readdirSync(at("other"))).toEqual(["letter.txt"]);
  });

  it("and takes the place of no export of another site", () => {
    mkdirSync(at("elsewhere"));
    const mark = { site: "https://elsewhere.example", files: 1, sha256: "" };
    writeFileSync(at("elsewhere/export.json"), JSON.stringify(mark));
    expect(() => beginExport(at("elsewhere"), ORIGIN)).toThrow(
      /holds the export of https:\/\/elsewhere\.example, and BASE_URL is https:\/\/barometre\.example/,
    );
    expect(readdirSync(at("elsewhere"))).toEqual(["export.json"]);
  });

  it("and takes nothing away that a run did not leave behind", () => {
    const left = (site: string) => JSON.stringify({ site, files: 1, sha256: "" });
    mkdirSync(at("mine.former"));
    writeFileSync(at("mine.former/export.json"), left("https://elsewhere.example"));
    expect(() => beginExport(at("mine"), ORIGIN)).toThrow(/holds the export of https:\/\/elsewhere\.example/);
    expect([existsSync(at("mine")), readdirSync(at("mine.former"))]).toEqual([false, ["export.json"]]);
    writeFileSync(at("mine.former/export.json"), left(ORIGIN));
    beginExport(at("mine"), ORIGIN).giveUp();
    expect([readdirSync(at("mine")), existsSync(at("mine.former"))]).toEqual([["export.json"], false]);
    symlinkSync("led.a", at("led"));
    writeFileSync(at("led.new"), "a letter");
    expect(() => beginExport(at("led"), ORIGIN)).toThrow(/led\.new is no link that a run left behind/);
    expect(readFileSync(at("led.new"), "utf8")).toBe("a letter");
  });

  it("and where the folder is a link, its readers are never without one: it is switched in one step", () => {
    const [link, mark] = [at("linked"), JSON.stringify({ site: ORIGIN, files: 1, sha256: "" })];
    // It may lead nowhere yet.
    symlinkSync("linked.a", link);
    for (const [time, name] of ["a", "b", "a"].entries()) {
      const { partial, finish } = beginExport(link, ORIGIN);
      writeFileSync(join(partial, "export.json"), mark);
      writeFileSync(join(partial, "index.html"), String(time));
      if (time > 0) expect(readFileSync(join(link, "index.html"), "utf8")).toBe(String(time - 1));
      finish();
      expect([readlinkSync(link), readFileSync(join(link, "index.html"), "utf8")]).toEqual([
        ...[`linked.${name}`, String(time)],
      ]);
    }
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith("linked"))
        .toSorted(),
    ).toEqual([...["linked", "linked.a"]]);
    symlinkSync("other", at("leads"));
    expect(() => beginExport(at("leads"), ORIGIN)).toThrow(/holds no export of this site/);
  });

  it("says what it needs", async () => {
    expect(await run("")).toMatchObject({ code: 1 });
    expect(await run("--help")).toMatchObject({ code: 2 });
    const { code, error } = await run(at("nowhere"), { BASE_URL: "" });
    expect([code, existsSync(at("nowhere"))]).toEqual([1, false]);
    expect(error).toMatch(/BASE_URL/);
  });

  it("when the disk is full: the former stands, and a sentence says so", async () => {
    const before = hashesOf(place);
    // From the hundredth file on the device has no space left.
    const full = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; let n = 0; const open = fs.createWriteStream; fs.createWriteStream = (path) => open((n += 1) > 100 ? "/dev/full" : path); syncBuiltinESMExports();`;
    const { code, error } = await run(place, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(full)}`,
    });
    expect([code, error]).toEqual([1, expect.stringContaining("The disk is full")]);
    expect(hashesOf(place)).toEqual(before);
    expect(existsSync(`${place}.partial`)).toBe(false);
  });

  it("when it is killed: the former stands, and the next one takes its place", async () => {
    const before = hashesOf(place);
    const child = begin(place);
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (!existsSync(join(`${place}.partial`, "fr/methode/index.html")))
      await new Promise((resolve) => setTimeout(resolve, 50));
    // Another one that is begun meanwhile leaves it alone.
    expect(() => beginExport(place, ORIGIN)).toThrow(/is being written by process \d+/);
    expect(existsSync(join(`${place}.partial`, "fr/methode/index.html"))).toBe(true);
    child.kill("SIGKILL");
    await ended;
    expect(hashesOf(place)).toEqual(before);
    writeFileSync(join(place, "left-over.txt"), "x");
    expect((await run(place)).code).toBe(0);
    expect(hashesOf(place)).toEqual(before);
    expect(readdirSync(folder).filter((name) => /partial|former/.test(name))).toEqual([]);
  });
});
