import { expect, it } from "vitest";
import { chainRequestStep, FIRST_REQUEST_HASH, type NewRequestStep } from "./request-step.ts";

const step: NewRequestStep = {
  ...{ kind: "asked", at: new Date("2026-11-20T09:00:00Z"), actor: "lead", authorKey: "k" },
  ...{
    officialName: "",
    officialMandate: "",
    delegation: "",
    documentHash: "d",
    reason: "",
    decisionHash: "",
    checked: "",
  },
};
const of = { request: "r", sha256: (text: string) => `<${text}>` };

it("begins a chain at position 1, and goes on with the hash before it", () => {
  const first = chainRequestStep(undefined, step, of);
  expect(first).toMatchObject({ ...step, position: 1, previousHash: FIRST_REQUEST_HASH });
  const next = chainRequestStep(first, { ...step, kind: "called-off" }, of);
  expect(next).toMatchObject({ position: 2, previousHash: first.hash, kind: "called-off" });
});

it("hashes everything that a step says, in an order that never changes", () => {
  expect(chainRequestStep(undefined, step, of).hash).toBe(
    '<{"actor":"lead","at":"2026-11-20T09:00:00.000Z","authorKey":"k","delegation":"","documentHash":"d","kind":"asked",' +
      `"officialMandate":"","officialName":"","position":1,"previousHash":"${"0".repeat(64)}","reason":"","request":"r"}>`,
  );
});

it("hashes the decision that was handed over and what was ticked, where there are any", () => {
  const handed = chainRequestStep(undefined, { ...step, decisionHash: "abc" }, of);
  expect(handed.hash).toContain('"authorKey":"k","decisionHash":"abc","delegation":""');
  expect(handed.hash).not.toContain("checked");
  const looked = chainRequestStep(undefined, { ...step, checked: "texts" }, of);
  expect(looked.hash).toContain('"authorKey":"k","checked":"texts","delegation":""');
  expect(looked.hash).not.toContain("decisionHash");
});
