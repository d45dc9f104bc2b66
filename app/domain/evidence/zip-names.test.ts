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

interface Record {
  readonly name: string;
  readonly extra?: string;
  readonly comment?: string;
}

/** Nothing but a directory, with what may stand behind a name, and a comment behind it all. */
function aDirectory(records: readonly Record[], comment = ""): Buffer {
  const entries = records.map(({ name, extra = "", comment: said = "" }) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [place, part] of [name, extra, said].entries())
      entry.writeUInt16LE(part.length, 28 + 2 * place);
    return Buffer.concat([entry, bytesOf(name + extra + said)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...entries, end, bytesOf(comment)]);
}

describe("the names in an archive", () => {
  it("stand between what else is said of each", () => {
    const records = [{ name: "a", extra: "xx", comment: "yyy" }, { name: "" }, { name: "b", comment: "z" }];
    expect(zipNames(aDirectory(records))).toEqual(["a", "", "b"]);
    expect(zipNames(aDirectory([{ name: "" }]))).toEqual([""]);
  });

  it.each([1, 5, 0xffff])("are found before a comment of %d characters", (length) => {
    expect(zipNames(aDirectory([{ name: "a" }], "c".repeat(length)))).toEqual(["a"]);
  });

  it("are not read where the comment is longer or shorter than it says", () => {
    const commented = aDirectory([{ name: "a" }], "hello");
    expect(zipNames(commented.subarray(0, commented.length - 1))).toBeNull();
    expect(zipNames(Buffer.concat([commented, bytesOf("!")]))).toBeNull();
    expect(
      zipNames(Buffer.concat([aDirectory([{ name: "a" }], "c".repeat(0xffff)), bytesOf("!")])),
    ).toBeNull();
  });

  it("end where the directory ends, however long they say they are", () => {
    const boasting = aDirectory([{ name: "a" }, { name: "bcd" }]);
    boasting.writeUInt16LE(60_000, 47 + 28);
    expect(zipNames(boasting)).toEqual(["a", "bcd"]);
  });

  it("are not read from a record that is none of a directory", () => {
    const other = aDirectory([{ name: "a" }, { name: "b" }]);
    other.writeUInt32LE(0x04034b50, 47);
    expect(zipNames(other)).toBeNull();
  });

  it("are at most five thousand", () => {
    const many = (count: number) =>
      zipNames(aDirectory(Array.from({ length: count }, () => ({ name: "a" }))));
    expect(many(5_000)).toHaveLength(5_000);
    expect(many(5_001)).toBeNull();
  });

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
