import { describe, expect, it } from "vitest";
import { hashToken, isToken, newReadableKey, newSecretToken } from "./secret-token.server.ts";

describe("newSecretToken", () => {
  it("holds 192 random bits, written so that an address needs no escape", () => {
    const tokens = Array.from({ length: 50 }, newSecretToken);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(24);
      expect(isToken(token)).toBe(true);
    }
  });
});

describe("isToken", () => {
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
