import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chainStep, type PublicationStep } from "./publication-step.ts";
import { chainRequestStep, type NewRequestStep, type RequestStepTaken } from "./request-step.ts";
import { verifyPublication, verifyRequest } from "./verify-steps.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const at = new Date("2026-11-28T09:00:00Z");
const documentHash = "d".repeat(64);
const by = { actor: "moderator", authorKey: "k" } as const;
const official = { officialName: "Camille", officialMandate: "maire" };

describe("the chain of a publication", () => {
  const of = { publication: "7", sha256 };
  const chain = (): readonly PublicationStep[] => {
    const first = chainStep(
      undefined,
      { kind: "published", at, ...by, ...official, documentHash, reason: "" },
      of,
    );
    const end = { kind: "withdrawn", at, ...by, officialName: "", officialMandate: "" } as const;
    return [first, chainStep(first, { ...end, documentHash, reason: "Erreur" }, of)];
  };
  const changed = (change: Partial<PublicationStep>) =>
    chain().map((step) => (step.position === 1 ? { ...step, ...change } : step));

  it("is whole as it was written, and of one publication alone", () => {
    expect(verifyPublication(chain(), of)).toEqual({ entries: 2, fault: null });
    const other = verifyPublication(chain(), { ...of, publication: "8" });
    expect(other).toEqual({ entries: 2, fault: { code: "hash", position: 1 } });
  });

  it.each([
    ["who took it", { authorKey: "other" }],
    ["a name", { officialName: "Dominique" }],
    ["a reason", { reason: "x" }],
    ["a document", { documentHash: "e".repeat(64) }],
    ["a day", { at: new Date(0) }],
  ])("shows that %s was changed", (_what, change) => {
    expect(verifyPublication(changed(change), of).fault).toEqual({ code: "hash", position: 1 });
  });

  it("shows a step that was taken out, and that none is left", () => {
    expect(verifyPublication(chain().slice(1), of).fault).toEqual({ code: "missing", position: 2 });
    expect(verifyPublication([], of)).toEqual({ entries: 0, fault: { code: "missing", position: 1 } });
  });
});

describe("the chain of a request to publish", () => {
  const of = { request: "r7", sha256, count: 2 };
  const step: NewRequestStep = {
    ...{ kind: "asked", at, actor: "lead", authorKey: "k", officialName: "", officialMandate: "" },
    ...{ delegation: "", documentHash, reason: "", decisionHash: "", checked: "" },
  };
  const chain = (): readonly RequestStepTaken[] => {
    const first = chainRequestStep(undefined, step, of);
    const next: NewRequestStep = { ...step, kind: "authorised", actor: "official", ...official };
    return [first, chainRequestStep(first, next, of)];
  };

  it("is whole as it was written", () => {
    expect(verifyRequest(chain(), of)).toEqual({ entries: 2, fault: null });
    expect(verifyRequest(chain(), { ...of, count: 1 }).fault).toBeNull();
  });

  it("shows what was changed, taken out, or cut off its end", () => {
    const changed = chain().map((one) => ({ ...one, authorKey: "somebody else" }));
    expect(verifyRequest(changed, of).fault).toEqual({ code: "hash", position: 1 });
    expect(verifyRequest(chain().slice(1), of).fault).toEqual({ code: "missing", position: 2 });
    expect(verifyRequest(chain().slice(0, 1), of).fault).toEqual({ code: "missing", position: 2 });
    expect(verifyRequest(changed.slice(0, 1), of).fault).toEqual({ code: "hash", position: 1 });
    expect(verifyRequest([], { ...of, count: 0 }).fault).toEqual({ code: "missing", position: 1 });
  });
});
