import { expect, it } from "vitest";
import { aPdf, refusedFiles } from "../../../tests/builders/files.ts";
import { decisionProblem } from "./signed-decision.ts";

it("is a PDF, as large as allowed and no larger", () => {
  const pdf = aPdf("x".repeat(100));
  expect(decisionProblem(pdf, pdf.length)).toBeNull();
  expect(decisionProblem(pdf, pdf.length - 1)).toBe("LARGE_DECISION");
});

it.each(Object.entries({ ...refusedFiles, empty: new Uint8Array(0) }))("is no %s", (_what, bytes) => {
  expect(decisionProblem(bytes, 1_000_000)).toBe("NO_PDF");
});
