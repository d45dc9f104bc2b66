import { expect, it } from "vitest";
import { chainStep, FIRST_STEP_HASH, type NewPublicationStep } from "./publication-step.ts";

const step: NewPublicationStep = {
  ...{
    kind: "published",
    at: new Date("2026-11-20T09:00:00Z"),
    actor: "moderator",
    authorKey: "k",
    officialName: "Camille",
    officialMandate: "maire",
  },
  ...{ documentHash: "d".repeat(64), reason: "" },
};
const of = { publication: "7", sha256: (text: string) => `hash of ${text}` };

it("says nothing of who took it where that was not kept yet, so that the hashes of then still hold", () => {
  const hash = chainStep(undefined, { ...step, actor: "", authorKey: "" }, of).hash;
  expect(hash).not.toContain("actor");
  expect(hash).not.toContain("authorKey");
});

it("chains steps, the first one to nothing, over all that they say", () => {
  const first = chainStep(undefined, step, of);
  expect(first).toMatchObject({ position: 1, previousHash: FIRST_STEP_HASH });
  expect(first.hash).toBe(
    `hash of {"actor":"moderator","at":"2026-11-20T09:00:00.000Z","authorKey":"k","documentHash":"${"d".repeat(64)}","kind":"published",` +
      `"officialMandate":"maire","officialName":"Camille","position":1,"previousHash":"${FIRST_STEP_HASH}",` +
      '"publication":"7","reason":""}',
  );
  const second = chainStep(first, { ...step, kind: "withdrawn", reason: "Erreur" }, of);
  expect(second).toMatchObject({ position: 2, previousHash: first.hash, reason: "Erreur" });
});
