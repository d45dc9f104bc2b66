import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STATEMENT } from "./statement-facts.ts";

describe("STATEMENT", () => {
  it("A4: names the versions that the tests run with", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(devDependencies["@sparticuz/chromium"].split(".")[0]).toBe(STATEMENT.chromium);
    expect(devDependencies["@axe-core/playwright"].split(".").slice(0, 2).join(".")).toBe(STATEMENT.axe);
    expect(devDependencies["html-validate"].split(".").slice(0, 2).join(".")).toBe(STATEMENT.htmlValidate);
  });
});
