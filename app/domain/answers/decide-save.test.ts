import { describe, expect, it } from "vitest";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { type CurrentSave, decideFirstSave, decideSave, type SaveMeta } from "./decide-save.ts";
import { fingerprint } from "./fingerprint.ts";

const empty = fingerprint(EMPTY_CONTENT);

function aMeta(overrides: Partial<SaveMeta> = {}): SaveMeta {
  return { version: 3, form: "form-a", seq: 0, was: "old", intent: "continue", ...overrides };
}
function stored(overrides: Partial<CurrentSave> = {}): CurrentSave {
  return { version: 3, form: "form-z", seq: 0, fingerprint: "old", toConfirm: false, ...overrides };
}
function decide(current: CurrentSave, meta: Partial<SaveMeta>, mark: string) {
  return decideSave(current, aMeta(meta), mark);
}

describe("decideFirstSave", () => {
  it("writes the first answer to a question", () => {
    expect(decideFirstSave(aMeta({ version: 0 }), "new")).toBe("write");
  });
  it("keeps a question without answer as it is when the form was left empty", () => {
    expect(decideFirstSave(aMeta({ version: 0 }), empty)).toBe("keep");
  });
  it("keeps it as it is too when the first save of an emptied form is an autosave", () => {
    const emptied = (seq: number) => decideFirstSave(aMeta({ version: 0, seq, intent: "autosave" }), empty);
    expect([emptied(0), emptied(1), emptied(2)]).toEqual(["keep", "keep", "write"]);
  });
  it("writes an emptied form whose earlier save is still on its way", () => {
    expect(decideFirstSave(aMeta({ version: 0, seq: 2, intent: "autosave" }), empty)).toBe("write");
  });
});

describe("decideSave", () => {
  it("writes on the newest version", () => {
    expect(decide(stored(), {}, "new")).toBe("write");
  });
  it("refuses other words on an older version", () => {
    expect(decide(stored({ version: 4, fingerprint: "theirs" }), {}, "mine")).toBe("conflict");
  });
  it("refuses a version that does not exist yet", () => {
    expect(decide(stored(), { version: 99 }, "mine")).toBe("conflict");
  });
  it("lets the page that wrote last save again on its first version", () => {
    expect(decide(stored({ version: 4, form: "form-a", fingerprint: "mine" }), {}, "mine too")).toBe("write");
  });
  it("never takes two forms without a token for the same page", () => {
    expect(decide(stored({ version: 4, form: "", fingerprint: "theirs" }), { form: "" }, "mine")).toBe(
      "conflict",
    );
  });
  it("leaves the other person's words when mine did not change", () => {
    expect(decide(stored({ version: 4, fingerprint: "theirs" }), { was: "mine" }, "mine")).toBe("yield");
  });
  it("sees no conflict between two people who say the same", () => {
    expect(decide(stored({ version: 4, fingerprint: "both" }), {}, "both")).toBe("keep");
  });
  it("does not write a replayed form twice", () => {
    expect(decide(stored({ version: 4, form: "form-a", fingerprint: "mine" }), {}, "mine")).toBe("keep");
  });
  it.each([
    ["continue", "write"],
    ["back", "write"],
    ["autosave", "keep"],
  ] as const)("on %s, makes of an answer to confirm a %s", (intent, decision) => {
    expect(decide(stored({ toConfirm: true }), { intent }, "old")).toBe(decision);
  });
  it.each([1, 2])("leaves out an autosave overtaken by a later one (number %i)", (seq) => {
    const current = stored({ version: 4, form: "form-a", seq: 2, fingerprint: "later" });
    expect(decide(current, { seq, intent: "autosave" }, "earlier")).toBe("overtaken");
  });
  it("writes the autosave that follows", () => {
    const current = stored({ version: 4, form: "form-a", seq: 2, fingerprint: "earlier" });
    expect(decide(current, { seq: 3, intent: "autosave" }, "later")).toBe("write");
  });
  it("remembers the order of a save that changes nothing, so that an earlier one cannot come after it", () => {
    const current = stored({ version: 4, form: "form-a", seq: 1, fingerprint: "same" });
    expect(decide(current, { seq: 3, intent: "autosave" }, "same")).toBe("touch");
  });
  it("writes a form sent again with other words after the browser's Back, without script", () => {
    const current = stored({ version: 4, form: "form-a", seq: 0, fingerprint: "first" });
    expect(decide(current, { version: 3, seq: 0 }, "second")).toBe("write");
  });
});
