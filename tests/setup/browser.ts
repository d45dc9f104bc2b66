// The Chromium of the browser tests: the one named by CHROMIUM_PATH, else the one that comes with the packages,
// unpacked once into .cache/chromium together with fonts and the libraries a bare machine lacks.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LaunchOptions } from "@playwright/test";
import { inflate } from "@sparticuz/chromium";

const cache = join(import.meta.dirname, "../../.cache");
const folder = join(cache, "chromium");
const own = join(folder, "chromium");
const libraries = join(folder, "al2023/lib");
const fontSettings = join(folder, "fonts.conf");

// Not the arguments of the package: those switch web security off, which would hide faults of the content policy.
const ARGUMENTS = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

export function browserLaunch(): LaunchOptions {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) return { executablePath: given, args: ARGUMENTS };
  return { executablePath: own, args: ARGUMENTS, env: ownEnvironment() };
}

/** Playwright calls this once before any test. */
export default async function provideBrowser(): Promise<void> {
  if (process.env["CHROMIUM_PATH"] !== undefined) return;
  if (!existsSync(own)) await unpack(["chromium.br", "swiftshader.tar.br", "fonts.tar.br"]);
  nameFonts();
  if (!starts()) await unpack(["chromium.br", "swiftshader.tar.br", "fonts.tar.br", "al2023.tar.br"]);
  nameFonts();
  if (!starts()) throw new Error("Chromium does not start here: name one that does in CHROMIUM_PATH.");
}

function starts(): boolean {
  return spawnSync(own, ["--version"], { env: { ...process.env, ...ownEnvironment() } }).status === 0;
}

function ownEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  // Without a locale of UTF-8 a downloaded file with an accent in its name is called "download".
  const own = { TMPDIR: folder, FONTCONFIG_FILE: fontSettings, LC_ALL: "C.UTF-8" };
  return {
    ...Object.fromEntries(inherited),
    ...own,
    ...(existsSync(libraries) && { LD_LIBRARY_PATH: libraries }),
  };
}

/** Into a folder beside, renamed at the end, so that an interrupted run leaves nothing half done. */
async function unpack(archives: readonly string[]): Promise<void> {
  const part = join(cache, "chromium.part");
  for (const old of [part, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = part;
  const packed = fileURLToPath(new URL("../bin", import.meta.resolve("@sparticuz/chromium")));
  for (const archive of archives) await inflate(join(packed, archive));
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  renameSync(part, folder);
}

/** By their whole path: without a font Chromium ends in the middle of a page, and a checkout may have been moved. */
function nameFonts(): void {
  const fonts = join(folder, "fonts");
  const sans = "<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>";
  writeFileSync(
    fontSettings,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir>${sans}</fontconfig>\n`,
  );
}
