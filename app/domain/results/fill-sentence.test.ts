import { describe, expect, it } from "vitest";
import { fillSentence } from "./fill-sentence.ts";

describe("fillSentence", () => {
  it("replaces every name, each time it comes, with a zero as good as any value", () => {
    expect(fillSentence("{{name}} : {{score}} sur 100, {{name}}", { name: "Lille", score: 0 })).toBe(
      "Lille : 0 sur 100, Lille",
    );
  });

  it("leaves a name without a value in sight", () => {
    expect(fillSentence("de {{low}} à {{high}}", { low: 12 })).toBe("de 12 à {{high}}");
  });

  it("does not read a value as a sentence", () => {
    expect(fillSentence("{{name}} {{score}}", { name: "{{score}} $& ", score: 3 })).toBe("{{score}} $&  3");
  });
});
