import { describe, expect, it } from "vitest";
import { reopeningReason } from "./reopening-reason.ts";

describe("reopeningReason", () => {
  it("is one line, without outer spaces", () => {
    expect(reopeningReason("  Une erreur\r\n dans la section 2 ")).toBe("Une erreur dans la section 2");
  });
  it("refuses none, and one that is too long", () => {
    expect(reopeningReason(" \n ")).toBeNull();
    expect(reopeningReason("é".repeat(200))).not.toBeNull();
    expect(reopeningReason("é".repeat(201))).toBeNull();
  });
});
