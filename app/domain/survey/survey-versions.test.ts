import { describe, expect, it } from "vitest";
import type { Migration } from "./migration.schema.ts";
import { compareVersions, migrationsBetween } from "./survey-versions.ts";

const step = (from: string, to: string): Migration => ({ $schema: "", from, to, questions: {} });

describe("compareVersions", () => {
  it("compares numbers, not letters", () => {
    expect(compareVersions("1.10.0", "1.9.0")).toBeGreaterThan(0);
    expect(compareVersions("1.2.3", "2.0.0")).toBeLessThan(0);
    expect(compareVersions("1.2.3", "1.2.3")).toBe(0);
    expect(compareVersions("1.2.4", "1.2.3")).toBeGreaterThan(0);
    expect(compareVersions("1.9.0", "1.10.0")).toBeLessThan(0);
  });
});

describe("migrationsBetween", () => {
  const migrations = [
    step("1.1.0", "2.0.0"),
    step("1.0.0", "1.1.0"),
    step("1.0.0", "3.0.0"),
    step("2.0.0", "1.0.0"),
  ];

  it("chains migrations from one version to another", () => {
    expect(migrationsBetween(migrations, "1.0.0", "2.0.0")).toEqual([
      step("1.0.0", "1.1.0"),
      step("1.1.0", "2.0.0"),
    ]);
  });

  it("goes no step past its end, none back and none on the spot", () => {
    const around = [
      step("1.0.0", "3.0.0"),
      step("3.0.0", "2.0.0"),
      step("1.0.0", "1.0.0"),
      step("1.0.0", "0.9.0"),
      step("0.9.0", "2.0.0"),
    ];
    expect(migrationsBetween(around, "1.0.0", "2.0.0")).toBeUndefined();
    expect(migrationsBetween(around, "1.0.0", "3.0.0")).toEqual([step("1.0.0", "3.0.0")]);
  });

  it("has nothing to do for the same version, and no answer when no way leads there", () => {
    expect(migrationsBetween(migrations, "2.0.0", "2.0.0")).toEqual([]);
    expect(migrationsBetween(migrations, "2.0.0", "3.0.0")).toBeUndefined();
  });
});
