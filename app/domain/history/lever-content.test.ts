import { expect, it } from "vitest";
import { leverContent, parseLeverContent } from "./lever-content.ts";

it("is one text for one content, and reads back as it was", () => {
  const content = { lever: "lever.a", ownerKey: null, ownerText: "DGS", month: "2027-03", note: "« n »" };
  const text = leverContent(content);
  expect(text).toBe('{"lever":"lever.a","month":"2027-03","note":"« n »","ownerKey":null,"ownerText":"DGS"}');
  expect(parseLeverContent(text)).toEqual(content);
  const later = { ...content, status: "done", budget: "120 k€" };
  expect(parseLeverContent(leverContent(later))).toEqual(later);
});
