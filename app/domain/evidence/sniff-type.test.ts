import { describe, expect, it } from "vitest";
import {
  aJpeg,
  anOfficeDocument,
  anOpenDocument,
  aPdf,
  aPng,
  aWebp,
  refusedFiles,
} from "../../../tests/builders/files.ts";
import { EVIDENCE_TYPES } from "./evidence-type.ts";
import { sniffType } from "./sniff-type.ts";

const text = (content: string) => Buffer.from(content, "utf8");

const known = [
  ["pdf", aPdf()],
  ["png", aPng()],
  ["jpeg", aJpeg()],
  ["webp", aWebp()],
  ["odt", anOpenDocument("text", "Configurations2/accelerator/")],
  ["ods", anOpenDocument("spreadsheet")],
  ["odp", anOpenDocument("presentation")],
  ["docx", anOfficeDocument("word", "docProps/app.xml")],
  ["xlsx", anOfficeDocument("xl")],
  ["pptx", anOfficeDocument("ppt")],
  ["text", text("Délibération du 3 février\r\n\tvotée à l’unanimité 🎉")],
  ["text", text("\ufeffcommune;taux\nRennes;12,5\n")],
  ["text", text("2 < 3, and no page")],
] as const;

describe("the type of a file", () => {
  it.each(known)("is %s by its content", (type, bytes) => {
    expect(sniffType(bytes)).toBe(type);
  });

  it("can be each one of the list", () => {
    expect(new Set(known.map(([type]) => type))).toEqual(new Set(EVIDENCE_TYPES));
  });

  it.each(Object.entries(refusedFiles))("is none for: %s", (_name, bytes) => {
    expect(sniffType(bytes)).toBeNull();
  });

  it("is none for a spreadsheet of a kind that OpenDocument does not know, or of two", () => {
    expect(sniffType(anOpenDocument("texts"))).toBeNull();
    expect(sniffType(anOpenDocument("text-template"))).toBeNull();
  });

  it("is none where an OpenDocument does not say plainly what it is", () => {
    const packed = anOpenDocument("text");
    packed.writeUInt16LE(8, 8);
    expect(sniffType(packed)).toBeNull();
  });

  it("is found in a view on a larger buffer as well", () => {
    const around = Buffer.concat([text("xxxx"), anOfficeDocument("word"), text("yyyy")]);
    expect(sniffType(around.subarray(4, around.length - 4))).toBe("docx");
  });
});
