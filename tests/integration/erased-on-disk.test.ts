// What is erased is gone from the file of the database itself, whatever else was removed before.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { addEvidence } from "../../app/evidence/add-evidence.server.ts";
import { removeEvidence } from "../../app/evidence/remove-evidence.server.ts";
import { viewEvidence } from "../../app/evidence/view-evidence.server.ts";
import { aTeam } from "../builders/a-team.ts";
import { aPdf } from "../builders/files.ts";

it("leaves nothing of a person in the file, nor of a file that was removed before", async () => {
  const folder = mkdtempSync(join(tmpdir(), "erased-"));
  const path = join(folder, "barometre.sqlite");
  const { deps, member } = await aTeam({ DATABASE_PATH: path });
  const ref = await member("contributor", "ada-lovelace");
  const place = { ref, sectionId: "data", questionId: "data.open" };
  const file = { name: "note.pdf", body: aPdf("s3cr3t-c0ntent") };
  expect((await addEvidence(deps, { ...place, file, form: "form" })).ok).toBe(true);
  const view = viewEvidence(deps, { ...place, locale: "fr" });
  const [added] = view.ok ? view.value.files : [];
  await removeEvidence(deps, { ...place, publicId: added?.publicId ?? "" });
  expect((await eraseAccount(deps, { session: ref.session ?? null, isConfirmed: true })).ok).toBe(true);
  deps.close();
  const left = readFileSync(path);
  expect(left.includes("ada-lovelace")).toBe(false);
  expect(left.includes("s3cr3t-c0ntent")).toBe(false);
  rmSync(folder, { recursive: true });
});
