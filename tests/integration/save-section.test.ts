import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeSection } from "../../app/answering/close-section.server.ts";
import { saveSection } from "../../app/answering/save-section.server.ts";
import { EMPTY_CONTENT } from "../../app/domain/answers/answer-content.ts";
import { contentOf } from "../../app/domain/answers/content-of.ts";
import { fingerprint } from "../../app/domain/answers/fingerprint.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, opened } from "../builders/a-running-server.ts";

const q10 = "data.open";
const q11 = "data.sharing";
let deps: Deps;
let ref: AssessmentRef;

beforeEach(async () => {
  deps = aServer();
  ref = await aTrial(deps);
});
afterEach(() => deps.close());

/** The page of the section as a browser would post it now: what is stored, with some fields changed. */
function page(form: string): Record<string, string> {
  const { model, saved } = opened(deps, ref);
  const fields: Record<string, string> = { form, intent: "continue", seq: "0" };
  for (const { id } of model.sections.find((section) => section.id === "data")?.questions ?? []) {
    const stored = saved.get(id);
    fields[`${id}:version`] = String(stored?.version ?? 0);
    fields[`${id}:was`] = fingerprint(stored === undefined ? EMPTY_CONTENT : contentOf(stored));
    if (stored?.answer.state === "answered") fields[`${id}:answer`] = String(stored.answer.value);
  }
  return fields;
}
function send(fields: Record<string, string>, sectionId = "data") {
  return saveSection(deps, { ref, sectionId, entries: formEntries(Object.entries(fields)) });
}
function answers() {
  return opened(deps, ref).answers;
}

describe("saving a section on one page", () => {
  it("saves what two people changed in different questions, without a conflict", async () => {
    const ofA = page("page-of-officer-a-01");
    const ofB = page("page-of-officer-b-01");
    expect(await send({ ...ofA, [`${q10}:answer`]: "3" })).toMatchObject({
      ok: true,
      value: { saved: [q10] },
    });
    const second = await send({ ...ofB, [`${q11}:answer`]: "1" });
    expect(second).toMatchObject({ ok: true, value: { saved: [q11] } });
    expect(second.ok && second.value.refused.size).toBe(0);
    expect(answers()).toEqual({
      [q10]: { state: "answered", value: 3 },
      [q11]: { state: "answered", value: 1 },
    });
  });

  it("says which question is in conflict and which is wrong, and saves the others", async () => {
    const ofA = page("page-of-officer-a-01");
    await send({ ...page("page-of-officer-b-01"), [`${q10}:answer`]: "4" });
    const sent = await send({
      ...ofA,
      [`${q10}:answer`]: "2",
      [`${q11}:answer`]: "9",
      "data.use:answer": "1",
    });
    expect(sent.ok && sent.value.saved).toEqual(["data.use"]);
    const refused = sent.ok ? sent.value.refused : new Map();
    expect([...refused.keys()]).toEqual([q10, q11]);
    expect(refused.get(q10)).toMatchObject({
      code: "STALE",
      mine: { answer: { value: 2 } },
      theirs: { answer: { value: 4 } },
    });
    expect(refused.get(q11)).toMatchObject({ code: "INVALID", problems: [{ name: "answer" }] });
    expect(answers()).toEqual({
      [q10]: { state: "answered", value: 4 },
      "data.use": { state: "answered", value: 1 },
    });
  });

  it("writes nothing for a page sent unchanged, and nothing twice", async () => {
    const form = { ...page("page-of-officer-a-01"), [`${q10}:answer`]: "3" };
    await send(form);
    expect(await send(form)).toMatchObject({ ok: true, value: { saved: [] } });
    expect(await send(page("page-of-officer-a-02"))).toMatchObject({ ok: true, value: { saved: [] } });
    expect(opened(deps, ref).assessment.revision).toBe(1);
  });

  it("leaves alone questions of other sections and names that are none", async () => {
    const form = {
      ...page("page-of-officer-a-01"),
      "steering.strategy:version": "0",
      "steering.strategy:answer": "4",
      "nothing:version": "0",
    };
    expect(await send(form)).toMatchObject({ ok: true, value: { saved: [] } });
    expect(answers()).toEqual({});
  });

  it("does not find a section that does not exist", async () => {
    expect(await send({}, "nowhere")).toEqual({ ok: false, reason: "NOT_FOUND" });
  });
});

describe("closing a section", () => {
  function close(finished: string | null, sectionId = "data") {
    return closeSection(deps, { ref, sectionId, finished });
  }
  function finishedSections() {
    return [...deps.finishedSections.listOf(opened(deps, ref).assessment.id)];
  }

  it("marks it as finished, once, and takes the mark back", async () => {
    expect(await close("yes")).toEqual({ ok: true, value: { isFinished: true, next: "resilience" } });
    await close("yes");
    expect(finishedSections()).toEqual(["data"]);
    expect(await close("no")).toMatchObject({ ok: true, value: { isFinished: false } });
    expect(finishedSections()).toEqual([]);
  });

  it("asks for a choice, and finds no other section", async () => {
    expect(await close(null)).toEqual({ ok: false, reason: "NO_CHOICE" });
    expect(await close("maybe")).toEqual({ ok: false, reason: "NO_CHOICE" });
    expect(await close("yes", "nowhere")).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(finishedSections()).toEqual([]);
  });
});
