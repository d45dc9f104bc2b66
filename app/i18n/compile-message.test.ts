import { describe, expect, it } from "vitest";
import { compileMessage } from "./compile-message.ts";

describe("compileMessage", () => {
  it("puts each value in its place, zero and repetitions included", () => {
    const message = compileMessage("{{name}} : {{ score }} sur 100 ({{name}})");
    expect(message({ name: "Lille", score: 0 })).toBe("Lille : 0 sur 100 (Lille)");
  });

  it("leaves a message without names as it is", () => {
    expect(compileMessage("Continuer")({ name: "Lille" })).toBe("Continuer");
  });

  it("writes nothing for a value that is missing, and reads no value as a message", () => {
    expect(compileMessage("de {{low}} à {{high}}")({ low: "{{high}}" })).toBe("de {{high}} à ");
  });
});
