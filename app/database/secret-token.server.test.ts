import { describe, expect, it } from "vitest";
import { hashToken, isToken, newReadableKey, newSecretToken } from "./secret-token.server.ts";

describe("newSecretToken", () => {
  const tokens = Array.from({ length: 2_000 }, newSecretToken);

  it("D04: is 32 letters and digits, so that no mail program cuts its end off", () => {
    expect(new Set(tokens).size).toBe(2_000);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(tokens.every(isToken)).toBe(true);
  });

  it("has every sign as often as any other", () => {
    const counts = Map.groupBy(tokens.join(""), (sign) => sign);
    expect(counts.size).toBe(62);
    // 64,000 signs, about 1,032 of each: six standard deviations to either side.
    for (const { length } of counts.values()) expect(Math.abs(length - 64_000 / 62)).toBeLessThan(195);
  });
});

describe("isToken", () => {
  it("knows those of before, too", () => {
    expect(isToken(`${"a".repeat(30)}-_`)).toBe(true);
  });

  it.each([
    "",
    "a".repeat(31),
    "a".repeat(33),
    `${"a".repeat(31)}=`,
    `${"a".repeat(31)}\n`,
    "../".repeat(11).slice(0, 32),
  ])("refuses %j", (text) => {
    expect(isToken(text)).toBe(false);
  });
});

describe("hashToken", () => {
  it("is the SHA-256 of the text", () => {
    expect(hashToken("abc").toString("hex")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("newReadableKey", () => {
  it("has the length asked for, without characters that look alike", () => {
    expect(newReadableKey(200)).toMatch(/^[2-9a-hjkmnp-z]{200}$/);
  });
});
