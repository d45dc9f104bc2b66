// The archive of a closed edition: what is in it and what is not, the same bytes whenever it is asked for, read by the real unzip
// and sha256sum.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { archiveOf } from "../../app/archive/archive-of.server.ts";
import { zipOf } from "../../app/archive/zip-of.http.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { closeEdition, viewClosing } from "../../app/editions/close-edition.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { readVersionFile } from "../../app/finalisation/view-version.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { publishFinalised } from "../builders/a-publication.ts";
import { ask, decide, finalise } from "../builders/a-publishing-team.ts";
import { aServer, post } from "../builders/a-running-server.ts";
import { anOpenEdition, SURVEY } from "../builders/an-edition.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join as joinTeam, signedIn } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const SECRET = "Une réponse que personne n’a publiée";
let folder: string;
let deps: Deps;
let mails: NewMail[];
let asked: { session: string; key: string };
let rennes: AssessmentRef;
let nantes: AssessmentRef;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  mails = [];
  deps = aServer({}, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@ecole.example", role: "administrator" });
  const session = await signedIn({ deps, mails }, "admin@ecole.example");
  const slugs = ["rennes-metropole", "nantes-metropole", "dijon-metropole"];
  asked = { session, key: await anOpenEdition({ deps, session, slugs, email: "elue@rennes.example" }) };
  [rennes, nantes] = [await begin("rennes-metropole"), await begin("nantes-metropole")];
  await finalise({ deps, ref: rennes }, "rennes");
  await finalise({ deps, ref: nantes }, "nantes");
  await publishFinalised(deps, { ...nantes, scope: [] });
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

async function begin(slug: string): Promise<AssessmentRef> {
  const lead = { by: asked.session, slug, role: "lead", email: `lead@${slug}.example` } as const;
  const session = await joinTeam({ deps, mails }, lead);
  const started = await startTeamAssessment(deps, { session, slug, surveyId: SURVEY, form: slug });
  if (!started.ok) throw new Error(started.reason);
  const ref = { slug, edition: started.value.edition, tokens: [], session };
  await post(deps, ref, { question: "data.open", fields: { answer: "3", publicText: SECRET } });
  return ref;
}
const close = () => closeEdition(deps, { ...asked, isConfirmed: true });
function archive() {
  const found = archiveOf(deps, asked);
  return found.ok ? found.value : expect.fail("no archive");
}
/** Unpacked by unzip; gives the folder inside. */
async function unpacked(): Promise<string> {
  const zip = join(folder, "archive.zip");
  writeFileSync(zip, await buffer(zipOf(archive())));
  execFileSync("unzip", ["-tqq", zip]);
  execFileSync("unzip", ["-qq", zip, "-d", folder]);
  return join(folder, asked.key);
}
const check = (cwd: string, ...more: readonly string[]) =>
  execFileSync("sha256sum", ["-c", "--quiet", ...more, "SHA256SUMS"], { cwd, stdio: "pipe" });

describe("the archive of an edition", () => {
  it("is made once it is closed, for who runs editions", async () => {
    expect(archiveOf(deps, asked)).toEqual(NOTHING);
    await close();
    nameAdministrator(deps, { email: "student@ecole.example", role: "investigator" });
    const student = await signedIn({ deps, mails }, "student@ecole.example");
    expect(archiveOf(deps, { ...asked, session: student })).toEqual(NOTHING);
    expect(archiveOf(deps, { ...asked, key: "nowhere" })).toEqual(NOTHING);
    expect(archive().files.map(({ path }) => path)).toEqual([
      "cohort.csv",
      expect.stringMatching(/^definitions\/metropoles-numeriques-.+\.json$/),
      "edition.json",
      "finalisations/SHA256SUMS",
      "journal.csv",
      "publications.csv",
      "publications/nantes-metropole-2027-1.json",
      "SHA256SUMS",
    ]);
  });

  it("is whole for unzip and sha256sum, and changed by nobody unseen", async () => {
    await close();
    const inside = await unpacked();
    check(inside);
    writeFileSync(join(inside, "cohort.csv"), "another");
    expect(() => check(inside)).toThrow();
  });

  it("proves the document that a body downloads, and holds no answer that it has not published, and no address", async () => {
    await close();
    const inside = await unpacked();
    const own = readVersionFile(deps, { ref: rennes, version: 1 });
    const name = `${rennes.slug}-${rennes.edition}-version-1.json`;
    writeFileSync(join(inside, "finalisations", name), own.ok ? own.value : expect.fail("no document"));
    check(join(inside, "finalisations"), "--ignore-missing");
    for (const { path } of archive().files) {
      const text = readFileSync(join(inside, path), "utf8");
      expect(text, path).not.toContain(SECRET);
      expect(text, path).not.toMatch(/@\w/);
    }
    expect(readFileSync(join(inside, "cohort.csv"), "utf8")).toContain('"finalised"');
  });

  it("is the same, byte for byte, whenever and however often it is asked for", async () => {
    await close();
    const [one, two] = [await buffer(zipOf(archive())), await buffer(zipOf(archive()))];
    await reopenAssessment(deps, {
      compose: finalisationWords,
      ref: rennes,
      version: 1,
      reason: "Encore une réponse",
    });
    const three = await buffer(zipOf(archive()));
    expect([one.equals(two), one.equals(three)]).toEqual([true, true]);
  });

  it("has the questionnaire under the hash that its version is known by", async () => {
    await close();
    const { hash, path = "" } = archive().files.find((file) => file.path.startsWith("definitions/")) ?? {};
    const version = path.replace(/^.*-(\d.*)\.json$/, "$1");
    expect(hash).toBe(deps.definitionVersions.getHash(SURVEY, version));
  });

  it("breaks off where a document is gone, instead of ending as if it were whole", async () => {
    await close();
    const { files, ...rest } = archive();
    const gone = files.map((file) =>
      file.path === "journal.csv" ? { ...file, read: () => undefined } : file,
    );
    await expect(buffer(zipOf({ ...rest, files: gone }))).rejects.toThrow("journal.csv of the archive");
  });
});

describe("publications under way", () => {
  it("are listed before and after closing, and go on", async () => {
    const asking = await ask({ deps, ref: rennes });
    expect(asking.ok).toBe(true);
    const pending = () => {
      const view = viewClosing(deps, asked);
      return view.ok ? view.value.pending : expect.fail("no closing");
    };
    expect(pending()).toEqual([{ name: "Rennes Métropole", state: "consent-asked" }]);
    await close();
    expect(pending()).toEqual([{ name: "Rennes Métropole", state: "consent-asked" }]);
    expect((await decide({ deps, mails }, "all")).ok).toBe(true);
    expect(pending()).toEqual([{ name: "Rennes Métropole", state: "in-moderation" }]);
  });
});
