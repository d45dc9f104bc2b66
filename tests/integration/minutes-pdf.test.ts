// Minutes as PDF/UA-1: the same minutes as the page, in both languages, read back by another program where there is one.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Locale } from "../../app/i18n/locale.ts";
import { editMinutes, shareMinutes } from "../../app/minutes/edit-minutes.server.ts";
import type { MinutesView } from "../../app/minutes/minutes.view.ts";
import { setMinutes } from "../../app/minutes/set-minutes.http.server.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anEndedWorkshop } from "../builders/an-ended-workshop.ts";

const HAS_POPPLER = spawnSync("pdftotext", ["-v"]).error === undefined;
const HOSTILE = '#panic() $x$ @ref <label> *gras* 👩‍💻 \u202Eevil [a]{b} // "c"';

let team: Team;
let ref: { publicId: string; session: string | null; seat: null };
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "minutes-"));
  team = await aTeam();
  const { publicId } = await anEndedWorkshop(team.deps, team.lead, { isShared: false, title: HOSTILE });
  ref = { publicId, session: team.lead.session ?? null, seat: null };
  const typed = { question: "data.governance", text: HOSTILE, dissent: "Palier 2, faute de référent" };
  await editMinutes(team.deps, { ref, typed, seen: 0 });
});
afterEach(() => {
  team.deps.close();
  rmSync(folder, { recursive: true });
});

function view(locale: Locale = "fr"): MinutesView {
  const found = viewMinutes(team.deps, { ref, locale });
  return found.ok ? found.value : expect.fail(found.reason);
}
async function pdfOf(locale: Locale = "fr"): Promise<Buffer> {
  return (await setMinutes(view(locale), locale)) ?? expect.fail("too many papers");
}
/** As one line. */
function readBack(pdf: Buffer): string {
  const path = join(folder, "minutes.pdf");
  writeFileSync(path, pdf);
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
}

describe("minutes as PDF", () => {
  it.each(["fr", "en"] as const)(
    "are PDF/UA-1 in %s, the same bytes for the same minutes",
    async (locale) => {
      const [one, other] = [await pdfOf(locale), await pdfOf(locale)];
      expect(one.equals(other)).toBe(true);
      const written = one.toString("latin1");
      expect(written).toMatch(/pdfuaid:part>1</);
      expect(written).toContain(`/Lang (${locale === "fr" ? "fr-FR" : "en-GB"})`);
    },
  );

  it.runIf(HAS_POPPLER)(
    "say mode, rule, votes, decision and dissent, that they are a draft, and their hash",
    async () => {
      const text = readBack(await pdfOf());
      expect(text).toContain("Votes sous pseudonyme");
      expect(text).toMatch(/accord si 75 % des votes/);
      expect(text).toContain("Gouvernance des données");
      expect(text).toContain("Avis divergent (1)");
      expect(text).toContain("Palier 2, faute de référent");
      expect(text).toContain("#panic() $x$ @ref <label> *gras*");
      expect(text).toContain("Brouillon, pas encore partagé.");
      expect(text).toMatch(/Empreinte SHA-256 : [0-9a-f]{64}/);
      expect(text).not.toContain("Participante");
    },
  );

  it.runIf(HAS_POPPLER)(
    "are no draft once they are shared, and carry another hash once they say something else",
    async () => {
      const hashIn = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0];
      const before = readBack(await pdfOf());
      const typed = { question: "data.governance", text: "Autre", dissent: "" };
      await editMinutes(team.deps, { ref, typed, seen: 1 });
      await shareMinutes(team.deps, { ref, isShared: true });
      const after = readBack(await pdfOf());
      expect(after).not.toContain("Brouillon");
      expect(hashIn(after)).not.toBe(hashIn(before));
    },
  );
});
