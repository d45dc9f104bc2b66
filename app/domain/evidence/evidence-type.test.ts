import { expect, it } from "vitest";
import { type EvidenceType, evidenceTypes, servedAs } from "./evidence-type.ts";

/** As registered: https://www.iana.org/assignments/media-types */
const registered: Readonly<Record<EvidenceType, readonly [mime: string, ...extensions: string[]]>> = {
  pdf: ["application/pdf", "pdf"],
  odt: ["application/vnd.oasis.opendocument.text", "odt"],
  docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ods: ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  odp: ["application/vnd.oasis.opendocument.presentation", "odp"],
  pptx: ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"],
  png: ["image/png", "png"],
  jpeg: ["image/jpeg", "jpg", "jpeg"],
  webp: ["image/webp", "webp"],
  text: ["text/plain; charset=utf-8", "txt", "csv", "md"],
};

it.each(Object.entries(registered))(
  "%s is served as what it is, and called so",
  (type, [mime, ...extensions]) => {
    expect(evidenceTypes[type as EvidenceType]).toEqual({ mime, extensions });
  },
);

it("D: is served in the spelling that a text was written in", () => {
  const utf8 = Buffer.from("commune;taux\nSète;1\n", "utf8");
  const french = Buffer.from("commune;taux\nSète;1\n", "latin1");
  expect(servedAs("text", utf8)).toBe("text/plain; charset=utf-8");
  expect(servedAs("text", french)).toBe("text/plain; charset=windows-1252");
  expect(servedAs("pdf", french)).toBe("application/pdf");
});
