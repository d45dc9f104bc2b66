import { describe, expect, it } from "vitest";
import { isLocale, localeOfPath, pathInLocale } from "./locale.ts";

describe("locale", () => {
  it("is the first segment of the address", () => {
    expect(localeOfPath("/en/t/lille")).toBe("en");
    expect(localeOfPath("/fr")).toBe("fr");
  });

  it("is unknown for a language we do not speak, and for a word that starts like one", () => {
    expect(localeOfPath("/de/")).toBeUndefined();
    expect(localeOfPath("/french/")).toBeUndefined();
    expect(isLocale(undefined)).toBe(false);
  });

  it("keeps page and query when the language changes", () => {
    expect(pathInLocale("/fr/t/lille/e/libre", "?vue=page", "en")).toBe("/en/t/lille/e/libre?vue=page");
    expect(pathInLocale("/fr", "", "en")).toBe("/en");
  });

  it("leads to the home page from an address without language", () => {
    expect(pathInLocale("/nowhere", "", "en")).toBe("/en/");
  });
});
