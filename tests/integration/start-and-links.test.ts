import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { sendDue } from "../../app/mails/send-due.server.ts";
import { findAssessment } from "../../app/record/find-assessment.server.ts";
import { confirmLink } from "../../app/start/confirm-link.server.ts";
import { heldTrials } from "../../app/start/held-trials.server.ts";
import { mailLink } from "../../app/start/mail-link.server.ts";
import { openLink } from "../../app/start/open-link.server.ts";
import { startAssessment } from "../../app/start/start-assessment.server.ts";
import { viewLink } from "../../app/start/view-link.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aMailbox, type Mailbox, OUT_OF_REACH, reply } from "../builders/a-mailbox.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";
import { someTime } from "../builders/stores.ts";

const NOT_FOUND = { ok: false, reason: "NOT_FOUND" };
let box: Mailbox;
let now: Date;
let deps: Deps;

beforeEach(() => {
  box = aMailbox();
  now = someTime;
  deps = aServer({}, { mailer: box.mailer, now: () => now });
});
afterEach(() => deps.close());

describe("starting an assessment", () => {
  it("makes an edition of the chosen métropole that only its link opens", async () => {
    const trial = await aTrial(deps);
    expect(trial.slug).toBe("rennes-metropole");
    expect(trial.edition).toMatch(/^essai-[2-9a-z]{6}$/);
    expect(opened(deps, trial)).toMatchObject({
      answers: {},
      assessment: { body: { name: "Rennes Métropole" }, surveyVersion: "1.2.1", openToAll: false },
    });
  });

  it("starts one assessment for a form sent twice, with a key for each answer", async () => {
    const form = "start-form-000000001";
    const [first, second] = await Promise.all([aTrial(deps, { form }), aTrial(deps, { form })]);
    expect(second.edition).toBe(first.edition);
    expect(second.token).not.toBe(first.token);
    expect(findAssessment(deps, first, "answer").ok && findAssessment(deps, second, "answer").ok).toBe(true);
  });

  it("starts another one for another form, another body, or the same form much later", async () => {
    const form = "start-form-000000001";
    const first = await aTrial(deps, { form });
    const others = [
      await aTrial(deps, { form: "start-form-000000002" }),
      await aTrial(deps, { form, body: { slug: "brest-metropole" } }),
    ];
    now = new Date(someTime.getTime() + 60_000);
    others.push(await aTrial(deps, { form }));
    expect(new Set([first, ...others].map(({ edition }) => edition)).size).toBe(4);
  });

  it("keeps two bodies of one name apart, behind addresses that cannot be guessed", async () => {
    const named = { body: { name: "  Syndicat   du Lac ", kind: "other" } } as const;
    const [first, second] = [await aTrial(deps, named), await aTrial(deps, named)];
    expect(first.slug).toMatch(/^syndicat-du-lac-[2-9a-z]{6}$/);
    expect(second.slug).not.toBe(first.slug);
    expect(opened(deps, first).assessment.body).toMatchObject({
      name: "Syndicat du Lac",
      kind: "other",
      siren: null,
      demonstration: false,
    });
    expect(findAssessment(deps, { ...first, tokens: second.tokens }, "read")).toEqual(NOT_FOUND);
    const stolen = await startAssessment(deps, {
      surveyId: "metropoles-numeriques",
      body: { slug: first.slug },
      from: "blank",
      form: "",
    });
    expect(stolen).toEqual({ ok: false, reason: "UNKNOWN_BODY" });
  });

  it.each([
    ["UNKNOWN_SURVEY", { surveyId: "nothing" }],
    ["UNKNOWN_BODY", { body: { slug: "nowhere" } }],
    ["BAD_BODY_NAME", { body: { name: " x ", kind: "other" } }],
    ["NOT_FOR_THIS_BODY", { body: { name: "Ville de Sète", kind: "commune" } }],
  ] as const)("refuses with %s", async (reason, overrides) => {
    const start = {
      surveyId: "metropoles-numeriques",
      body: { slug: "rennes-metropole" },
      from: "blank",
      form: "",
      ...overrides,
    } as const;
    expect(await startAssessment(deps, start)).toEqual({ ok: false, reason });
  });
});

describe("the secret link", () => {
  it("U6: opens the assessment it was made for, and the hub says where one was", async () => {
    const trial = await aTrial(deps);
    const { slug, edition } = trial;
    expect(openLink(deps, trial.token)).toEqual({ ok: true, value: { slug, edition } });
    const next = () => {
      const hub = viewHub(deps, { ref: trial, locale: "fr" });
      return hub.ok ? hub.value.next : hub;
    };
    expect(next()).toMatchObject({ sectionId: "steering", questionId: "steering.elected-lead" });
    await post(deps, trial, { question: "data.use", fields: { answer: "1" } });
    expect(next()).toMatchObject({ sectionId: "data", questionId: "data.governance" });
  });

  it("U6: names the trials that a browser holds, the key used last first, each once", async () => {
    const [first, second] = [await aTrial(deps), await aTrial(deps)];
    const held = heldTrials(deps, [second.token, "no key", first.token, "A".repeat(32), second.token]);
    expect(held.map(({ edition }) => edition)).toEqual([second.edition, first.edition]);
    expect(held[0]).toMatchObject({ slug: second.slug });
    expect(heldTrials(deps, [])).toEqual([]);
  });

  it("gives for a wrong key, a foreign key or none the answer of what does not exist", async () => {
    const mine = await aTrial(deps);
    const foreign = await aTrial(deps);
    const { slug, edition } = mine;
    const wrong = mine.token.replace(/^./, (first) => (first === "A" ? "B" : "A"));
    for (const tokens of [[], [wrong], foreign.tokens, ["", "x".repeat(5_000)]]) {
      for (const purpose of ["answer", "read"] as const)
        expect(findAssessment(deps, { slug, edition, tokens }, purpose)).toEqual(NOT_FOUND);
      expect(
        await post(deps, { slug, edition, tokens }, { question: "data.use", fields: { answer: "1" } }),
      ).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
      expect(viewLink(deps, { slug, edition, tokens })).toEqual(NOT_FOUND);
    }
    expect(findAssessment(deps, { slug: "nowhere", edition: "never", tokens: mine.tokens }, "read")).toEqual(
      NOT_FOUND,
    );
    expect(openLink(deps, wrong)).toEqual(NOT_FOUND);
    expect(opened(deps, mine).answers).toEqual({});
  });

  it("is found among the twenty keys of a browser", async () => {
    const trials = [];
    for (let count = 0; count < 20; count += 1) trials.push(await aTrial(deps));
    const tokens = trials.map(({ token }) => token);
    for (const { slug, edition, token } of trials) {
      expect(findAssessment(deps, { slug, edition, tokens }, "answer")).toMatchObject({
        value: { opener: { token }, assessment: { edition } },
      });
    }
  });

  it("is shown until it is said to be kept", async () => {
    const trial = await aTrial(deps);
    expect(viewLink(deps, trial)).toMatchObject({
      value: { token: trial.token, canMail: true, body: { name: "Rennes Métropole" } },
    });
    await confirmLink(deps, trial);
    await confirmLink(deps, trial);
    expect(viewLink(deps, trial)).toMatchObject({ value: { token: null } });
    expect(openLink(deps, trial.token).ok).toBe(true);
  });
});

describe("mailing the link", () => {
  const compose = (token: string) => ({
    subject: "Votre lien",
    text: `https://barometre.example/fr/lien/${token}`,
  });

  it("sends it to the address typed, a few times at most", async () => {
    const trial = await aTrial(deps);
    const send = () => mailLink(deps, { ref: trial, to: " officer@metropole.example ", compose });
    expect(await send()).toEqual({ ok: true, value: { to: "officer@metropole.example" } });
    await sendDue(deps);
    expect(box.taken).toMatchObject([{ to: "officer@metropole.example", ...compose(trial.token) }]);
    await Promise.all([send(), send(), send(), send()]);
    expect(await send()).toEqual({ ok: false, reason: "TOO_MANY_MAILS" });
    await sendDue(deps);
    expect(box.taken).toHaveLength(5);
  });

  it.each([
    "",
    "officer",
    "a@b",
    "a@b.c",
    "a b@c.example",
    "a@c.example\nBcc: d@e.example",
    "a@c.example,d@e.example",
    `${"a".repeat(250)}@c.example`,
  ])("refuses the address %j", async (to) => {
    expect(await mailLink(deps, { ref: await aTrial(deps), to, compose })).toEqual({
      ok: false,
      reason: "BAD_ADDRESS",
    });
    await sendDue(deps);
    expect(box.asked()).toBe(0);
  });

  it("S11: says on its page what became of it, until the link is kept", async () => {
    const trial = await aTrial(deps);
    const to = "officer@metropole.example";
    const mailed = () => viewLink(deps, trial);
    expect(mailed()).toMatchObject({ value: { mailed: [] } });
    box.failBy(OUT_OF_REACH);
    await mailLink(deps, { ref: trial, to, compose });
    expect(mailed()).toMatchObject({ value: { mailed: [{ to, state: "waiting" }] } });
    await sendDue(deps);
    expect(mailed()).toMatchObject({ value: { mailed: [{ to, state: "late" }] } });
    now = new Date(now.getTime() + 60_000);
    box.failBy(reply(550));
    await sendDue(deps);
    expect(mailed()).toMatchObject({ value: { mailed: [{ to, state: "lost" }] } });
    box.failBy(null);
    await mailLink(deps, { ref: trial, to, compose });
    await sendDue(deps);
    expect(mailed()).toMatchObject({ value: { mailed: [{ to, state: "sent" }] } });
    await confirmLink(deps, trial);
    expect(mailed()).toMatchObject({ value: { mailed: [] } });
  });

  it("says when mail is off, and nothing to who has no key", async () => {
    const off = aServer();
    const to = "officer@metropole.example";
    expect(await mailLink(off, { ref: await aTrial(off), to, compose })).toEqual({
      ok: false,
      reason: "MAIL_OFF",
    });
    const trial = await aTrial(deps);
    expect(await mailLink(deps, { ref: { ...trial, tokens: [] }, to, compose })).toEqual(NOT_FOUND);
    await confirmLink(deps, trial);
    expect(await mailLink(deps, { ref: trial, to, compose })).toEqual({
      ok: false,
      reason: "ALREADY_CONFIRMED",
    });
    off.close();
  });
});
