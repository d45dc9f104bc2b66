// What the fictional bodies say together, held against figures that were worked out beside their answers by another program.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { HYPOTHESES_2020 } from "../../app/domain/findings/hypotheses-2020.ts";
import { invariantsOf } from "../../app/domain/findings/invariants.ts";
import { simulateFindings } from "../../app/domain/findings/simulate-findings.ts";
import type { Answer } from "../../app/domain/questions/answer.ts";
import { standingsOf } from "../../app/domain/scoring/standing.ts";
import { FINDINGS_FORMAT } from "../../app/findings/edition-findings.server.ts";
import { viewFindings } from "../../app/findings/view-findings.server.ts";
import { onlineIn } from "../../app/open-data/edition-data.server.ts";
import { BY_PROGRAM, withdrawVersions } from "../../app/publication/publish-version.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { openDemonstrationSeed } from "../../app/seed/seed-files.store.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { modelOf } from "../builders/definition-files.ts";
import { filesIn } from "../builders/read-archive.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

const EDITION = "metropoles-numeriques-2026-demonstration";
let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

const view = (key: string) => viewFindings(site.deps, { key, locale: "fr" });
async function told() {
  const seen = await view(EDITION);
  return (seen.ok ? seen.value.findings.told : null) ?? expect.fail("nothing is told");
}

/** All fourteen, published or not. */
function allOfThem() {
  const model = modelOf("metropoles-numeriques");
  const bodies = openDemonstrationSeed()
    .read()
    .metropoles.map(({ editions }) => {
      const answers = Object.entries(
        editions.find(({ edition }) => edition.year === 2026)?.answers ?? {},
      ).map(([id, { answer }]) => [id, answer as Answer] as const);
      return standingsOf(model, Object.fromEntries(answers));
    });
  return { model, bodies };
}

describe("fourteen fictional bodies", () => {
  it("support what was planted among them and nothing else, with its exact chance", () => {
    const { model, bodies } = allOfThem();
    const { indicators, byChance } = invariantsOf(model, bodies, HYPOTHESES_2020);
    const found = indicators.filter(({ label }) => label !== "none");
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ["steering.elected-lead", "common"],
      ["steering.dedicated-team", "supported"],
      ["partnership.framework", "common"],
      ["citizens.omnichannel", "common"],
    ]);
    expect(found[1]).toMatchObject({ n: 14, group: 4, inGroup: 4, inAll: 4 });
    expect(found[1]?.p).toBeCloseTo(1 / 1_001, 12);
    expect(found[1]?.adjusted).toBeCloseTo(8 / 1_001, 12);
    expect(byChance.distinctive).toBeLessThan(1);
    const among48 = invariantsOf(model, bodies).indicators;
    expect(among48).toHaveLength(48);
    expect(among48.find(({ id }) => id === "steering.dedicated-team")?.adjusted).toBeCloseTo(48 / 1_001, 12);
    expect(among48.filter(({ label }) => label === "supported").map(({ id }) => id)).toEqual([
      "steering.dedicated-team",
    ]);
  });
});

describe("the fictional edition", () => {
  it("has the three types that were planted, clearer than chance", async () => {
    const { types, overall } = await told();
    expect(types).toMatchObject({ kind: "found", n: 14 });
    expect(types.silhouette).toBeCloseTo(0.533, 3);
    expect(types.byChance).toBeLessThan(0.3);
    expect(types.groups.map((group) => group.length)).toEqual([4, 5, 5]);
    expect(types.groups[0]).toEqual([
      "aubrelac-metropole",
      "auzerande-metropole",
      "drivonne-littoral-metropole",
      "sarmanche-metropole",
    ]);
    expect(overall).toMatchObject({ without: 1, median: 49.8 });
  });

  it("says nothing of an edition that there is not, nor of what was answered in none", async () => {
    for (const key of ["2099", "hors-edition"]) {
      expect(await view(key)).toEqual({ ok: false, reason: "NOT_FOUND" });
      expect((await fetch(`${site.url}/fr/editions/${key}/constats.json`)).status).toBe(404);
    }
  });

  it("is computed again from its open data, byte for byte", async () => {
    const file = await fetch(`${site.url}/fr/editions/${EDITION}/constats.json`);
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const folder = temporaryFolder();
    const zip = await fetch(`${site.url}/fr/donnees/${EDITION}.zip`);
    for (const { name, text } of filesIn(await zip.bytes())) writeIn(folder, name, text);
    const inside = join(folder, EDITION);
    const printed = command(inside);
    expect(printed).toMatchObject({ status: 0, stderr: "" });
    expect(printed.stdout).toBe(await file.text());
    // Where the same results give other findings than this, what is kept of them must not be read: raise FINDINGS_FORMAT with it.
    expect([FINDINGS_FORMAT, sha256(printed.stdout)]).toEqual([
      5,
      "e736bc7dded74d856ad9db86947cee450c6708d088cc10440ac8f7d2267a37f4",
    ]);
    // A definition of another version would give other figures, and a folder that lacks a file none.
    rmSync(join(inside, "edition.json"));
    expect(command(inside)).toMatchObject({ status: 2, stdout: "" });
    expect(command(inside).stderr).toMatch(/^There is no file .*edition\.json\.\n$/);
    rmSync(folder, { recursive: true });
  });

  it("is read from the table while nothing changes, and computed once for all who ask after a withdrawal", async () => {
    const { deps } = site;
    const before = await told();
    deps.writer.flush();
    const asks = vi.spyOn(deps.findingsKeeper, "ask");
    expect(await told()).toEqual(before);
    expect(asks).not.toHaveBeenCalled();
    const [first] = onlineIn(deps, deps.editions.getByKey(EDITION)?.id ?? 0);
    if (first === undefined) expect.fail();
    const { assessmentId, body, latest } = first;
    const of = { assessmentId, number: latest.number, by: BY_PROGRAM, reason: "Retrait", at: deps.now() };
    await deps.writer.run(() => withdrawVersions(deps, of));
    const [one, other] = await Promise.all([told(), told()]);
    expect(one).toEqual(other);
    expect(asks.mock.calls.filter(([{ kind }]) => kind === "tell")).toHaveLength(1);
    // What the thread has read once it is not sent again.
    expect(JSON.stringify(asks.mock.calls)).toContain('"text":null');
    expect(JSON.stringify(asks.mock.calls)).not.toContain("finalisedAt");
    expect(JSON.stringify(before)).toContain(body.slug);
    expect(JSON.stringify(one)).not.toContain(body.slug);
    const page = await fetch(`${site.url}/fr/editions/${EDITION}`);
    expect(await page.text()).not.toContain(body.name);
  });
});

describe("samples of chance, by a command", () => {
  it("are simulated as often as is asked, the same each time, and not for what is no number", () => {
    const { status, stdout } = command("--simulate", "2", "metropoles-numeriques", "12");
    expect(status).toBe(0);
    const asked = { samples: 2, bodies: 12, seed: 202_012 };
    expect(JSON.parse(stdout)).toEqual(simulateFindings(modelOf("metropoles-numeriques"), asked));
    for (const wrong of [[], ["0", "metropoles-numeriques"], ["2"], ["2", "metropoles-numeriques", "x"]])
      expect(command("--simulate", ...wrong)).toMatchObject({ status: 2, stdout: "" });
  });
});

function writeIn(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function command(...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["app/commands/findings.server.ts", ...parameters],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}
