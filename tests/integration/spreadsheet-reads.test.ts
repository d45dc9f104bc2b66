// What LibreOffice makes of the tables, as somebody in France opens them. Where it is not installed there is nothing to ask.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { hasLibreOffice } from "../builders/libre-office.ts";
import { knock } from "./security/knock.ts";

/** Semicolons, quotes, UTF-8, from the first line, in French; and back with commas, in English, cells as they are shown. */
const FRENCH = "CSV:59,34,76,1,,1036";
const ENGLISH = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false";

describe.skipIf(!hasLibreOffice("calc"))("scenario 19, French Excel: a table in a French spreadsheet", () => {
  let site: ServedSite;
  let folder: string;
  beforeAll(async () => {
    site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
    folder = mkdtempSync(join(tmpdir(), "spreadsheet-"));
  }, 240_000);
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** The cells that it holds, as another spreadsheet writes them. */
  function openedAndSaved(csv: string): readonly (readonly string[])[] {
    const file = join(folder, "table.csv");
    writeFileSync(file, csv);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = ["--convert-to", ENGLISH, "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", `--infilter=${FRENCH}`, ...out, file], {
      stdio: "ignore",
    });
    return parse(readFileSync(join(folder, "out", "table.csv"), "utf8"), { bom: true });
  }

  it.each([
    "/fr/metropoles/aubrelac-metropole/2026.csv",
    "/fr/donnees/metropoles-numeriques-2026-demonstration.csv",
  ])(
    "has every figure as a number and every text as it was published: %s",
    async (path) => {
      const [open, excel] = await Promise.all(
        ["", "?dialecte=excel-fr"].map((rest) => knock(site.url, { path: path + rest })),
      );
      const written: readonly (readonly string[])[] = parse(open?.body ?? "");
      const [, ...rows] = openedAndSaved(excel?.body ?? "");
      expect(rows.length).toBe(written.length - 1);
      expect(rows.length).toBeGreaterThan(40);
      for (const [place, row] of rows.entries())
        expect(row.map(plain), `row ${place}`).toEqual(written[place + 1]?.map(plain));
    },
    120_000,
  );
});

/** A number by its value, whatever its decimals; a code with the apostrophe that keeps it as it is; any other text. */
function plain(cell: string): string | number {
  const text = cell.replace(/^'/, "");
  return /^(0|-?[1-9]\d*|-?\d+[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : text;
}
