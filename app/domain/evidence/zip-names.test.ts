import { describe, expect, it } from "vitest";
import { aZip, bytesOf } from "../../../tests/builders/files.ts";
import { zipNames } from "./zip-names.ts";

const zip = aZip([{ name: "a/b.xml", body: "hello" }, { name: "c" }]);

/** The same archive with one 16-bit number of its last record written over. */
function withEnd(field: number, value: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt16LE(value, changed.length - 22 + field);
  return changed;
}

describe("the names in an archive", () => {
  it("are those of its directory, in order", () => {
    expect(zipNames(zip)).toEqual(["a/b.xml", "c"]);
    expect(zipNames(aZip([]))).toEqual([]);
  });

  it("are not read from what is no archive, is cut off or has something behind it", () => {
    expect(zipNames(bytesOf(""))).toBeNull();
    expect(zipNames(bytesOf("PK"))).toBeNull();
    expect(zipNames(zip.subarray(0, zip.length - 1))).toBeNull();
    expect(zipNames(Buffer.concat([zip, bytesOf("x")]))).toBeNull();
  });

  it("are not read when the directory is not where it should be, or holds less than it says", () => {
    expect(zipNames(withEnd(16, 3))).toBeNull();
    expect(zipNames(withEnd(16, 60_000))).toBeNull();
    expect(zipNames(withEnd(10, 3))).toBeNull();
    expect(zipNames(withEnd(10, 60_000))).toBeNull();
  });
});
