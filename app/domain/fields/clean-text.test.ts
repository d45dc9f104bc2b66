import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressText, characterCount, cleanText, isLongerThan, LONGEST_READ, oneLine } from "./clean-text.ts";

describe("cleanText", () => {
  it("keeps line feeds and tabs and takes out what cannot be seen", () => {
    expect(cleanText("  a\r\nb\tc\u0000\u0007\u202Ed\uFEFF ")).toBe("a\nb\tcd");
    expect(cleanText("a\rb\r\rc\r\nd")).toBe("a\nb\n\nc\nd");
  });

  it("writes each character one way and never half of one", () => {
    expect(cleanText("e\u0301")).toBe("\u00E9");
    expect(cleanText("a\uD83D")).toBe("a\uFFFD");
  });
});

describe("what a program of the office leaves in a text", () => {
  it.each(["\u000b", "\u000c", "\u0085", "\u2028", "\u2029", "\r", "\r\n", "\n"])(
    "D05: %j between two words keeps them apart",
    (sign) => expect(cleanText(`comité${sign}mensuel`)).toBe("comité\nmensuel"),
  );

  it.each([
    ["a zero width space", "\u200b"],
    ["a soft hyphen", "\u00ad"],
    ["a byte order mark", "\ufeff"],
    ["a word joiner", "\u2060"],
    ["a mark of direction", "\u200e"],
    ["an override of direction", "\u202e"],
    ["an isolate", "\u2066"],
    ["a filler of Hangul", "\u3164"],
    ["a tag", "\u{e0041}"],
    ["a delete sign", "\u007f"],
  ])("D: %s is no text and leaves none", (_name, sign) => {
    expect(cleanText(sign.repeat(3))).toBe("");
    expect(cleanText(`a${sign}b`)).toBe("ab");
    expect(cleanText(`e${sign}\u0301`)).toBe("\u00e9");
  });

  it.each(["\u200d", "\u200c\u200d", "\ufe0f", "\u2800", " \u2800\u200d ", "\u{e0100}"])(
    "D: %j alone says nothing",
    (signs) => expect(cleanText(signs)).toBe(""),
  );

  it("keeps what pictures and scripts are made of", () => {
    expect(cleanText("👩\u200d🚒 ❤\ufe0f می\u200cخواهم")).toBe("👩\u200d🚒 ❤\ufe0f می\u200cخواهم");
  });
});

describe("S1: a text without an end", () => {
  it("is left as it is once it is longer than any field, for its length to be refused", () => {
    const long = ` ${"e\u0301".repeat(LONGEST_READ / 2)}\ud800`;
    // Not `toBe`, which takes minutes to show where two such texts differ.
    expect(cleanText(long) === long.toWellFormed()).toBe(true);
    expect(cleanText(` ${"a".repeat(LONGEST_READ - 1)}`) === "a".repeat(LONGEST_READ - 1)).toBe(true);
    expect(oneLine(` ${" ".repeat(LONGEST_READ)}a`, 9)).toBeNull();
  });

  it("has thirty marks on a letter at most", () => {
    expect(cleanText(`x${"\u0323".repeat(30)}`)).toBe(`x${"\u0323".repeat(30)}`);
    expect(cleanText(`x${"\u0323".repeat(31)}y`)).toBe(`x${"\u0323".repeat(30)}y`);
    // One mark that is two once it is written the one way.
    expect(cleanText(`q${"\u0344".repeat(30)}`)).toBe(`q${"\u0308\u0301".repeat(15)}`);
  });
});

it("cleans what is clean into itself, whatever was typed", () => {
  const signs = fc.constantFrom(
    "a",
    "é",
    " ",
    "\n",
    "\r",
    "\u0301",
    "\u0323",
    "\u200b",
    "\u200d",
    "\ud800",
    "\u0344",
    "🏛",
  );
  // Not the unit "binary", which gathers all of Unicode first: a second in each process.
  const anySign = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const text = fc.oneof(fc.string({ unit: anySign }), fc.string({ unit: signs, maxLength: 200 }));
  fc.assert(
    fc.property(text, (typed) => {
      const once = cleanText(typed);
      expect(cleanText(once)).toBe(once);
      expect(once.normalize("NFC")).toBe(once);
    }),
  );
});

describe("oneLine", () => {
  it("joins lines and spaces, and takes 1 to so many characters", () => {
    expect(oneLine(" a\r\n\t b ", 3)).toBe("a b");
    expect(oneLine("a b", 2)).toBeNull();
    expect(oneLine("\u200b \n", 9)).toBeNull();
  });
});

describe("addressText", () => {
  it("D: takes out of an address whatever cannot be seen", () => {
    expect(addressText(" \ufeffhttps://a.fr/\u200b\u00adb\u200d\u202e ")).toBe("https://a.fr/b");
    expect(addressText("\u200d a \u200d")).toBe("a");
  });
});

describe("isLongerThan", () => {
  it("counts characters as a reader does, not the units they are stored in", () => {
    expect(characterCount("🙂🙂")).toBe(2);
    expect(isLongerThan("🙂".repeat(10), 10)).toBe(false);
    expect(isLongerThan(`${"🙂".repeat(10)}.`, 10)).toBe(true);
    expect([isLongerThan("abc", 3), isLongerThan("abcd", 3)]).toEqual([false, true]);
  });
});
