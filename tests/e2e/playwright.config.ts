import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { browserLaunch } from "../setup/browser.ts";

const root = join(import.meta.dirname, "../..");
// Another one for a second clone on the same machine.
const PORT = process.env["E2E_PORT"] ?? "4873";
const baseURL = `http://127.0.0.1:${PORT}`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: join(root, "test-results"),
  globalSetup: "../setup/browser.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["line"], ["json", { outputFile: join(root, ".cache/reports/e2e.json") }]],
  use: { ...devices["Desktop Chrome"], baseURL, locale: "fr-FR", launchOptions: browserLaunch() },
  // The command a host would run, on a database of its own.
  webServer: {
    command: "rm -rf .cache/e2e && mkdir -p .cache/e2e && exec node app/commands/run.mjs start",
    cwd: root,
    url: `${baseURL}/sante`,
    timeout: 120_000,
    env: { PORT, DATABASE_PATH: ".cache/e2e/barometre.sqlite", LOCAL_OUTBOX: "on", LOG_LEVEL: "error" },
    stdout: "ignore",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
