import { describe, expect, it } from "vitest";
import { readSettings, settingsTable } from "./env.server.ts";

function problemsOf(environment: Record<string, string>): readonly string[] {
  const result = readSettings(environment);
  return result.ok ? [] : result.problems;
}

describe("settings", () => {
  it("need nothing: every one has a default or may stay unset", () => {
    const result = readSettings({});
    expect(result).toMatchObject({ ok: true, settings: { PORT: 3000, HOST: "127.0.0.1", DEMO: "on" } });
  });

  it("take an empty variable as unset", () => {
    expect(readSettings({ PORT: "", BASE_URL: " " })).toMatchObject({ ok: true, settings: { PORT: 3000 } });
  });

  it("keep the origin of the public address only", () => {
    const result = readSettings({ BASE_URL: "https://barometre.example.org/somewhere/" });
    expect(result).toMatchObject({ ok: true, settings: { BASE_URL: "https://barometre.example.org" } });
  });

  it("name each one that cannot be used, all at once", () => {
    expect(problemsOf({ PORT: "http", DEMO: "maybe", BASE_URL: "ftp://example.org" })).toEqual([
      "PORT must be a number",
      "BASE_URL must be an address such as https://barometre.example.org",
      "DEMO must be on or off",
    ]);
  });

  it("ask who sends the mails that a mail server is given for, and where their links lead", () => {
    expect(problemsOf({ SMTP_URL: "smtp://localhost:25" })).toEqual([
      "MAIL_FROM is needed when SMTP_URL is set",
      "BASE_URL is needed when SMTP_URL is set: mails carry links to it",
    ]);
  });

  it("say what each is for", () => {
    for (const row of Object.values(settingsTable)) expect(row.what).toMatch(/^[A-Z].*\.$/);
  });
});
