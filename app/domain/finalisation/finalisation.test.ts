import { describe, expect, it } from "vitest";
import { type Finalisation, nextVersion, standingFinalisation } from "./finalisation.ts";

const at = new Date("2026-11-20T09:00:00Z");
const author = { id: 1, key: "k" };
const stands: Finalisation = { version: 2, at, author, hash: "a".repeat(64), reopening: null };
const reopened: Finalisation = { ...stands, reopening: { at, author, reason: "Une erreur" } };

describe("standingFinalisation", () => {
  it("is the newest version until it is reopened", () => {
    expect(standingFinalisation(stands)).toBe(stands);
    expect(standingFinalisation(reopened)).toBeNull();
    expect(standingFinalisation(undefined)).toBeNull();
  });
});

describe("nextVersion", () => {
  it("counts from 1", () => {
    expect([undefined, reopened].map(nextVersion)).toEqual([1, 3]);
  });
});
