import { describe, expect, it } from "vitest";
import { bodyRefusal } from "./request-body.server.ts";

describe("bodyRefusal", () => {
  it("accepts a form, the empty one too", () => {
    expect(bodyRefusal(Buffer.from("level=3&note=caf%C3%A9+cr%C3%A8me"), 1_000)).toBeNull();
    expect(bodyRefusal(Buffer.alloc(0), 1_000)).toBeNull();
  });

  it.each(["note=%", "note=%ZZ", "note=%E9", "note=%C3%28", "note=%00"])("cannot read %s", (body) => {
    expect(bodyRefusal(Buffer.from(body), 1_000)).toBe("NOT_UTF8");
  });

  it("cannot read bytes that are no UTF-8", () => {
    expect(bodyRefusal(Buffer.from([0x61, 0x3d, 0xff, 0xfe]), 1_000)).toBe("NOT_UTF8");
  });

  it("accepts 1,000 fields and not one more", () => {
    expect(bodyRefusal(Buffer.from(`${"a=1&".repeat(999)}a=1`), 1_000)).toBeNull();
    expect(bodyRefusal(Buffer.from(`${"a=1&".repeat(1_000)}a=1`), 1_000)).toBe("TOO_MANY_FIELDS");
  });
});
