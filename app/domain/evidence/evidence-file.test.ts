import { expect, it } from "vitest";
import { evidenceContent, parseEvidenceContent } from "./evidence-file.ts";

it("stands in the history by its facts, without who added it, and reads back", () => {
  const facts = { publicId: "f1", name: "PV.pdf", type: "pdf", size: 12, sha256: "ab" } as const;
  const file = { ...facts, author: { id: 7, key: "k" }, addedAt: new Date(0) };
  expect(evidenceContent(file)).toBe(
    '{"name":"PV.pdf","publicId":"f1","sha256":"ab","size":12,"type":"pdf"}',
  );
  expect(parseEvidenceContent(evidenceContent(file))).toEqual(facts);
});
