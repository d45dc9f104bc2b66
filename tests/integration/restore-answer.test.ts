import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { restoreAnswer } from "../../app/history/restore-answer.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, opened, type PostedPage, post } from "../builders/a-running-server.ts";
import { someTime } from "../builders/stores.ts";

const question = "data.use";
const minute = 60_000;

let deps: Deps;
let ref: AssessmentRef;
let now: Date;

beforeEach(async () => {
  now = someTime;
  deps = aServer({}, { now: () => now });
  ref = await aTrial(deps);
});
afterEach(() => deps.close());

function save(fields: Record<string, string>, page: PostedPage = {}, of = question) {
  return post(deps, ref, { question: of, fields, page });
}
function wait(minutes: number): void {
  now = new Date(now.getTime() + minutes * minute);
}
function restore(position: number, version: number, of: AssessmentRef = ref) {
  return restoreAnswer(deps, { ref: of, position, version, locale: "fr" });
}
function view(search = "", of: AssessmentRef = ref) {
  const parameters = new URLSearchParams(search);
  const query = readHistoryQuery((name) => parameters.get(name));
  const viewed = viewHistory(deps, { ref: of, locale: "fr", query });
  if (!viewed.ok) throw new Error(viewed.reason);
  return viewed.value;
}
const positions = (search = "") => view(search).lines.map(({ position }) => position);

describe("the page of the history", () => {
  it("is newest first, in words, with the parts that changed", async () => {
    await save({ answer: "2" });
    wait(30);
    await save({ answer: "3", publicText: "voté" }, { version: 1 });
    const { lines } = view();
    expect(lines).toMatchObject([
      {
        ...{ position: 2, version: 2, source: "entry", who: { key: "link", name: null } },
        place: { sectionId: "data", questionId: question },
        change: { parts: ["answer", "publicText"], before: { answer: { value: 2 } } },
        restore: { position: 2, version: 2 },
      },
      { position: 1, change: { before: null, parts: ["answer"] }, restore: null, steps: [] },
    ]);
    expect(lines[0]?.title).toBe(lines[0]?.change?.sheet?.words.short);
  });

  it("sums up the saves of one act, from the first old content to the last new one", async () => {
    await save({ answer: "1" });
    wait(30);
    for (const seq of [1, 2, 3]) {
      wait(1);
      await save({ answer: String(seq + 1) }, { version: 1, form: "form-of-officer-a-0001", seq });
    }
    const [line] = view().lines;
    expect(line).toMatchObject({
      change: { before: { answer: { value: 1 } }, after: { answer: { value: 4 } } },
    });
    expect(line?.restore).toEqual({ position: 2, version: 4 });
    expect(line?.steps.map(({ position }) => position)).toEqual([4, 3, 2]);
  });

  it("is narrowed by question, section, source, author and day", async () => {
    await save({ answer: "1" });
    await save({ answer: "1" }, {}, "data.open");
    await save({ answer: "1" }, {}, "steering.strategy");
    wait(24 * 60);
    await save({ answer: "2" }, { version: 1 });
    await restore(4, 2);
    expect(positions("?q=data.use")).toEqual([5, 4, 1]);
    expect(positions("?section=data")).toEqual([5, 4, 2, 1]);
    expect(positions("?section=nowhere")).toHaveLength(5);
    expect(positions("?source=restore")).toEqual([5]);
    expect(positions("?par=link")).toHaveLength(5);
    expect(positions("?par=program")).toEqual([]);
    expect(positions("?jusqu=2026-11-20")).toEqual([3, 2, 1]);
    expect(positions("?depuis=2026-11-21")).toEqual([5, 4]);
    expect(positions("?q=constructor")).toEqual([]);
  });

  it("is bounded, and says where older entries begin", async () => {
    for (let seq = 1; seq <= 120; seq += 1)
      await save({ answer: String(seq % 5) }, { version: seq - 1, form: "form-of-officer-a-0001", seq });
    const first = view();
    expect(first.lines[0]?.steps).toHaveLength(100);
    expect(first.next).toBe(21);
    const second = view("?avant=21");
    expect([second.lines[0]?.steps.length, second.next]).toEqual([20, null]);
  });

  it("is not found by another visitor, nor for a demonstration that anyone reads", async () => {
    const query = readHistoryQuery(() => null);
    const notFound = { ok: false, reason: "NOT_FOUND" };
    const stranger = { ...ref, tokens: [] };
    expect(viewHistory(deps, { ref: stranger, locale: "fr", query })).toEqual(notFound);
    const demonstration = aServer({ DEMO: "on" });
    onTestFinished(() => demonstration.close());
    const open = { slug: "aubrelac-metropole", edition: "2026", tokens: [] };
    expect(viewHistory(demonstration, { ref: open, locale: "fr", query })).toEqual(notFound);
  });
});

describe("restoring an answer", () => {
  it("writes the older content again as a new version, and keeps everything in the history", async () => {
    await save({ answer: "2", publicText: "voté", confidence: "known" });
    await save({ answer: "dk" }, { version: 1 });
    expect(await restore(2, 2)).toEqual({ ok: true, value: question });
    expect(opened(deps, ref).saved.get(question)).toMatchObject({
      ...{ version: 3, answer: { state: "answered", value: 2 }, publicText: "voté", confidence: "known" },
    });
    expect(view().lines.map(({ source, version }) => [source, version])).toEqual([
      ["restore", 3],
      ["entry", 2],
    ]);
    expect(view().lines[1]?.restore).toBeNull();
    expect(verifyHistories(deps)).toMatchObject({ entries: 3, broken: [] });
  });

  it("writes once when it is sent twice", async () => {
    await save({ answer: "2" });
    await save({ answer: "3" }, { version: 1 });
    const sent = await Promise.all([restore(2, 2), restore(2, 2)]);
    expect(sent.map(({ ok }) => ok)).toEqual([true, true]);
    expect(opened(deps, ref).saved.get(question)?.version).toBe(3);
  });

  it("asks again when the answer has changed since, and takes the version it then showed", async () => {
    await save({ answer: "2" });
    await save({ answer: "3" }, { version: 1 });
    await save({ answer: "4" }, { version: 2 });
    const stale = await restore(2, 2);
    expect(stale).toMatchObject({
      ok: false,
      reason: { code: "STALE", version: 3, now: { answer: { value: 4 } }, older: { answer: { value: 2 } } },
    });
    expect(opened(deps, ref).saved.get(question)?.version).toBe(3);
    expect(await restore(2, 3)).toMatchObject({ ok: true });
    expect(opened(deps, ref).answers[question]).toEqual({ state: "answered", value: 2 });
  });

  it("refuses what the question would not take today, and writes nothing", async () => {
    const networks = "integration.environment-networks";
    const competences = "ctx.competences";
    await save({ answer: "na", reason: "Un syndicat s’en charge." }, {}, networks);
    await save({ answer: "1" }, { version: 1 }, networks);
    await save({ [`field.${competences}`]: "water" }, {}, competences);
    expect(await restore(2, 2)).toEqual({ ok: false, reason: { code: "DOES_NOT_FIT" } });
    expect(opened(deps, ref).saved.get(networks)?.version).toBe(2);
  });

  it("finds nothing where there is no older answer, no entry or no right", async () => {
    await save({ answer: "2" });
    const notFound = { ok: false, reason: { code: "NOT_FOUND" } };
    for (const position of [1, 2, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(await restore(position, 1), String(position)).toEqual(notFound);
    await save({ answer: "3" }, { version: 1 });
    expect(await restore(2, 2, { ...ref, tokens: [] })).toEqual(notFound);
    expect(await restore(2, 2, await aTrial(deps))).toEqual(notFound);
  });
});
