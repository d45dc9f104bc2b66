import { describe, expect, it } from "vitest";
import { typedTexts } from "./typed-texts.ts";

describe("typedTexts", () => {
  it("gives what a person typed for one question, and nothing that the page itself said", () => {
    const sent = [
      ["form", "token"],
      ["data.use:version", "1"],
      ["data.use:publicText", "Un texte"],
      ["data.use:workingNote", " "],
      ["data.open:publicText", "Un autre"],
    ] as const;
    expect(typedTexts(sent, "data.use:")).toEqual(["Un texte"]);
    expect(
      typedTexts(
        [
          ["seq", "2"],
          ["answer", "3"],
        ],
        "",
      ),
    ).toEqual(["3"]);
  });

  it.each(["version", "was", "form", "seq", "intent", "signed", "kept", "flawed", "stale"])(
    "leaves out %s, of which the page itself is the author",
    (name) => {
      expect(typedTexts([[name, "x"]], "")).toEqual([]);
      expect(typedTexts([[`data.use:${name}`, "x"]], "data.use:")).toEqual([]);
      expect(typedTexts([[`${name}s`, "x"]], "")).toEqual(["x"]);
    },
  );
});
