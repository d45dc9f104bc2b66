import { describe, expect, it } from "vitest";
import { readChoice } from "./read-choice.ts";

describe("readChoice", () => {
  it("reads bodies, with an edition where one is named, in the order they were written", () => {
    expect(readChoice(["b", "a:2024-2"])).toMatchObject({
      kind: "enough",
      places: [
        { slug: "b", edition: null },
        { slug: "a", edition: "2024-2" },
      ],
    });
  });

  it.each([[[]], [[""]], [["a"]], [["", "a", ""]]])("has too few in %j", (asked) => {
    const count = asked.filter((one) => one === "a").length;
    expect(readChoice(asked)).toMatchObject({ kind: "few", unreadable: "", count });
  });

  it("reads a name as long as any, and no longer one", () => {
    expect(readChoice(["a".repeat(200), "b"]).kind).toBe("enough");
    expect(readChoice(["a".repeat(201), "b"]).kind).toBe("unreadable");
  });

  it("has too many from five on, and reads no more than twelve of them", () => {
    expect(readChoice(["a", "b", "c", "d"]).kind).toBe("enough");
    const many = readChoice(Array.from({ length: 3_000 }, (_, place) => `body-${place}`));
    expect(many).toMatchObject({ kind: "many", count: 3_000 });
    expect(many.places).toHaveLength(12);
  });

  it.each([":2026", "a:", "a:b", "a:2026:1", "a:02026", "a".repeat(201)])(
    "finds nothing that could be published in %j",
    (text) => {
      const choice = readChoice(["b", text]);
      expect(choice).toMatchObject({ kind: "unreadable", places: [{ slug: "b", edition: null }] });
      expect(choice.unreadable).toBe(text.slice(0, 200));
    },
  );
});
