// What an edition tells about itself from what is not published: numbered, dated, frozen, and of no body alone.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../app/database/open-database.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { closeEdition } from "../../app/editions/close-edition.server.ts";
import { makeRelease } from "../../app/releases/make-release.server.ts";
import { viewReleases } from "../../app/releases/view-releases.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { anEdition, anOpenEdition } from "../builders/an-edition.ts";
import { finaliseIn } from "../builders/finalised-in.ts";
import { signedIn } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const SLUGS = [
  ...["rennes-metropole", "nantes-metropole", "metropole-de-lyon", "brest-metropole", "dijon-metropole"],
  ...["toulouse-metropole", "orleans-metropole"],
];
let folder: string;
let deps: Deps;
let asked: { session: string; key: string };
let author: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  const mails: NewMail[] = [];
  const settings = { DATABASE_PATH: join(folder, "barometre.sqlite") };
  deps = aServer(settings, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  const session = await signedIn({ deps, mails }, "admin@ecole.example");
  author = deps.accounts.create({ email: "lead@rennes.example", name: "", authorKey: "k" }, deps.now());
  asked = { session, key: await anOpenEdition({ deps, session, slugs: SLUGS }) };
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

/** What the body declares finished from now on. */
const finalise = (place: number, score: number) =>
  finaliseIn(deps, { key: asked.key, slug: SLUGS[place] ?? "", author, score });
const make = () => makeRelease(deps, asked);
function view() {
  const found = viewReleases(deps, { ...asked, locale: "fr" });
  return found.ok ? found.value : expect.fail("no releases");
}
const medianOf = (number: number) =>
  view().releases.find((one) => one.number === number)?.release.dimensions["data"]?.score;

describe("releases of an edition", () => {
  it("are made of five bodies at least, numbered and dated, and stay as they are", async () => {
    for (const place of [0, 1, 2, 3]) finalise(place, 10 * (place + 1));
    expect([view().whyNot, await make()]).toEqual(["TOO_FEW", { ok: false, reason: "TOO_FEW" }]);
    finalise(4, 50);
    expect(view().whyNot).toBeNull();
    expect(await make()).toEqual({ ok: true, value: 1 });
    const [first] = view().releases;
    expect(first).toMatchObject({ number: 1, releasedAt: deps.now() });
    expect(first?.release).toEqual({
      ...{ format: 1, edition: asked.key, number: 1, releasedAt: deps.now().toISOString() },
      ...{ bodies: 7, finalised: 5, groups: [{ group: "", bodies: 7, finalised: 5 }] },
      dimensions: { data: { bodies: 5, score: 30, low: 28, high: 32, coverage: 0.9, since: 1 } },
    });
    finalise(5, 90);
    expect(view().releases).toEqual([first]);
    expect(view().names["data"]).toMatch(/./);
    expect([...deps.siteActs.readChain()].at(-1)).toMatchObject({ kind: "release-made" });
  });

  it("scenario 15: tell nothing that one body did between two readings, joins, edits or leaves", async () => {
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 10 * (place + 1));
    await make();
    for (const act of [
      () => finalise(5, 99),
      () => finalise(5, 1),
      () => finalise(0, 88),
      () => finalise(1, 77),
    ]) {
      act();
      expect([view().whyNot, await make()]).toEqual(["TOO_CLOSE", { ok: false, reason: "TOO_CLOSE" }]);
    }
    finalise(2, 66);
    finalise(3, 55);
    expect(await make()).toEqual({ ok: true, value: 2 });
    expect([medianOf(1), medianOf(2)]).toEqual([30, 60.5]);
    // Back to what the first one was made of, but for one.
    for (const place of [0, 1, 2, 3]) finalise(place, 10 * (place + 1));
    finalise(5, 2);
    expect(await make()).toEqual({ ok: false, reason: "TOO_CLOSE" });
  });

  it("are made once by two who press at once", async () => {
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 10);
    const twice = await Promise.all([make(), make()]);
    expect(twice.map((one) => (one.ok ? one.value : one.reason))).toEqual([1, "TOO_CLOSE"]);
  });

  it("go on to be made of what the edition closed with, whatever is taken up again", async () => {
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 10);
    await closeEdition(deps, { ...asked, isConfirmed: true });
    const { id = 0 } = deps.assessments.get(SLUGS[0] ?? "", "2027") ?? {};
    deps.finalisations.createReopening({
      assessmentId: id,
      version: 1,
      at: deps.now(),
      by: author,
      reason: "r",
    });
    deps.editionParts.saveFreeOfClosed(id);
    expect(await make()).toEqual({ ok: true, value: 1 });
    expect(view().releases[0]?.release).toMatchObject({ finalised: 5 });
  });

  it("are nobody’s but who runs editions, and begin when the edition does", async () => {
    for (const session of [null, "x"]) {
      expect(viewReleases(deps, { ...asked, session, locale: "fr" } as never)).toEqual(NOTHING);
      expect(await makeRelease(deps, { ...asked, session } as never)).toEqual(NOTHING);
    }
    const key = await anEdition(deps, { session: asked.session, key: "metropoles-2028", name: "2028" });
    expect(await makeRelease(deps, { ...asked, key })).toEqual({ ok: false, reason: "NOT_BEGUN" });
  });

  it("are held to the floor and to what they said by the database, whoever writes", async () => {
    for (const place of [0, 1, 2, 3, 4]) finalise(place, 10);
    await make();
    const db = openDatabase(join(folder, "barometre.sqlite"));
    const row = "1, 2, 0, 4, '{}', hex(randomblob(32)), '{}'";
    const insert = `INSERT INTO edition_releases (edition_id, number, released_at, bodies, text, hash, bases) VALUES (${row})`;
    expect(() => db.exec(insert)).toThrow("CHECK constraint failed: bodies >= 5");
    expect(() => db.exec("UPDATE edition_releases SET text = '{}'")).toThrow("never changed");
    expect(() => db.exec("DELETE FROM edition_releases")).toThrow("never removed");
    db.close();
  });
});
