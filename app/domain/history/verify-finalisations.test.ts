import { describe, expect, it } from "vitest";
import { aChain } from "../../../tests/builders/a-history.ts";
import { finalisedContent, parseFinalisedContent } from "./finalised-content.ts";
import type { HistoryEvent } from "./history-entry.ts";
import { finalisationFault } from "./verify-finalisations.ts";

const [first, second] = ["a".repeat(64), "b".repeat(64)];
const whole = { questionId: null, sectionId: null, oldContent: null } as const;
const finalised = (version: number, hash: string): Partial<HistoryEvent> => ({
  ...{ ...whole, kind: "finalised", version, newContent: finalisedContent(hash) },
});
const reopened: Partial<HistoryEvent> = { ...whole, kind: "reopened", version: 1, newContent: null };
const chain = aChain([finalised(1, first), reopened, finalised(2, second)]);
const stored = [
  { version: 1, hash: first, isReopened: true },
  { version: 2, hash: second, isReopened: false },
];

describe("what the history holds of a document", () => {
  it("is its hash, and nothing where it holds none", () => {
    expect(finalisedContent(first)).toBe(`{"hash":"${first}"}`);
    expect(parseFinalisedContent(finalisedContent(first))).toBe(first);
    expect([null, "{}"].map(parseFinalisedContent)).toEqual(["", ""]);
  });
});

describe("finalisationFault", () => {
  it("finds a version that was reopened and never finalised, whatever stands stored of it", () => {
    const fault = { code: "finalisation", subject: "1", position: 1 };
    const only = aChain([reopened]);
    expect(finalisationFault(only, [])).toEqual(fault);
    expect(finalisationFault(only, [{ version: 1, hash: first, isReopened: true }])).toEqual(fault);
  });

  it("finds nothing where the versions are those of the history", () => {
    expect(finalisationFault(chain, stored)).toBeNull();
    expect(finalisationFault([], [])).toBeNull();
  });

  it("finds a document that was changed", () => {
    const forged = stored.map((one) => ({ ...one, hash: second }));
    expect(finalisationFault(chain, forged)).toEqual({ code: "finalisation", subject: "1", position: 2 });
  });

  it("finds a version that is gone, one that nobody finalised, and one reopened by nobody", () => {
    expect(finalisationFault(chain, stored.slice(0, 1))).toMatchObject({ subject: "2", position: 3 });
    const more = [...stored, { version: 3, hash: first, isReopened: false }];
    expect(finalisationFault(chain, more)).toEqual({ code: "finalisation", subject: "3", position: null });
    const open = stored.map((one) => ({ ...one, isReopened: true }));
    expect(finalisationFault(chain, open)).toMatchObject({ subject: "2" });
  });
});
