// What is erased is gone from the file of the database itself, whatever else was removed before.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { addEvidence } from "../../app/evidence/add-evidence.server.ts";
import { removeEvidence } from "../../app/evidence/remove-evidence.server.ts";
import { viewEvidence } from "../../app/evidence/view-evidence.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aPublishingTeam, ask, decide, reopen } from "../builders/a-publishing-team.ts";
import { aTeam } from "../builders/a-team.ts";
import { aPdf } from "../builders/files.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erased-"));
  path = join(folder, "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function addAndRemove(deps: Deps, ref: AssessmentRef, content: string): Promise<void> {
  const place = { ref, sectionId: "data", questionId: "data.open" };
  const file = { name: "note.pdf", body: aPdf(content) };
  expect((await addEvidence(deps, { ...place, file, form: content })).ok).toBe(true);
  const view = viewEvidence(deps, { ...place, locale: "fr" });
  const [added] = view.ok ? view.value.files : [];
  await removeEvidence(deps, { ...place, publicId: added?.publicId ?? "" });
}

it("leaves nothing of a person in the file, nor of a file that was removed before", async () => {
  const { deps, member } = await aTeam({ DATABASE_PATH: path });
  const ref = await member("contributor", "ada-lovelace");
  await addAndRemove(deps, ref, "s3cr3t-c0ntent");
  expect((await eraseAccount(deps, { session: ref.session ?? null, isConfirmed: true })).ok).toBe(true);
  deps.close();
  const left = readFileSync(path);
  expect(left.includes("ada-lovelace")).toBe(false);
  expect(left.includes("s3cr3t-c0ntent")).toBe(false);
});

it("leaves nothing of a signed decision that came to nothing, nor of what is removed after it", async () => {
  const team = await aPublishingTeam({ DATABASE_PATH: path });
  const { deps, ref } = team;
  await ask(team);
  await decide(team, "all", { decision: { name: "arrete.pdf", body: aPdf("s1gned-d3cision") } });
  expect((await reopen(team)).ok).toBe(true);
  await addAndRemove(deps, ref, "s3cr3t-c0ntent");
  deps.close();
  const left = readFileSync(path);
  expect(left.includes("s1gned-d3cision")).toBe(false);
  expect(left.includes("s3cr3t-c0ntent")).toBe(false);
});
