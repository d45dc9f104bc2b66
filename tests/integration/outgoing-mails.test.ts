// S11: no mail is lost without anybody being told. It is written with what causes it, tried again until it leaves or is of
// no use, and given up where somebody sees it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestSignIn } from "../../app/account/request-sign-in.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { retentionLimits } from "../../app/domain/people/retention.ts";
import { forgetEndedMails } from "../../app/mails/forget-ended.server.ts";
import { areMailsLate, mailsAbout } from "../../app/mails/mails-about.server.ts";
import { sendDue } from "../../app/mails/send-due.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aMailbox, type Mailbox, OUT_OF_REACH, reply } from "../builders/a-mailbox.ts";
import { aServer } from "../builders/a-running-server.ts";
import { someTime } from "../builders/stores.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const mail: NewMail = {
  ...{ kind: "invitation", to: "ada@metropole.example", about: "team/1" },
  ...{ subject: "Invitation", text: "https://barometre.example/secret" },
};

let box: Mailbox;
let now: Date;
let deps: Deps;

beforeEach(() => {
  box = aMailbox();
  now = someTime;
  deps = aServer({}, { mailer: box.mailer, now: () => now, chance: () => 0.5 });
});
afterEach(() => deps.close());

const post = (...mails: readonly NewMail[]) => deps.writer.run(() => mails.forEach(deps.post));
const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};
const stateOf = () => mailsAbout(deps, "team/1")[0]?.state;
const textsLeft = () => deps.outgoing.list("given-up", 10).map(({ isWhole }) => isWhole);

describe("a mail", () => {
  it("is there with what causes it, or not at all", async () => {
    const failing = deps.writer.run(() => {
      deps.post(mail);
      throw new Error("the rest cannot be written");
    });
    await expect(failing).rejects.toThrow();
    expect(await sendDue(deps)).toMatchObject({ sent: 0 });
    await post(mail);
    expect(await sendDue(deps)).toMatchObject({ sent: 1, failures: [] });
    expect(box.taken).toMatchObject([{ to: mail.to, subject: mail.subject, text: mail.text }]);
    expect(await sendDue(deps)).toMatchObject({ sent: 0 });
  });

  it("is written without its text being readable, and keeps none once it has left", async () => {
    await post(mail);
    const rows = () => JSON.stringify(deps.outgoing.claim({ lease: "x", now, until: now, most: 9 }));
    expect(rows()).toContain(mail.to);
    expect(rows()).not.toContain("secret");
    await sendDue(deps);
    expect(stateOf()).toBe("sent");
    expect(deps.outgoing.list("sent", 1)).toMatchObject([{ isWhole: false, email: mail.to }]);
  });

  it("waits for a mail server that is out of reach, ever longer, and leaves when it is back", async () => {
    box.failBy(OUT_OF_REACH);
    await post(mail);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(await sendDue(deps)).toMatchObject({ putOff: 1, isUnreachable: true });
      const due = deps.outgoing.nextDue() ?? now;
      waits.push((due.getTime() - now.getTime()) / 1_000);
      now = due;
    }
    expect(waits).toEqual([30, 90, 270, 810]);
    expect(areMailsLate(deps)).toBe(true);
    box.failBy(null);
    expect(await sendDue(deps)).toMatchObject({ sent: 1 });
    expect([box.taken.length, areMailsLate(deps), stateOf()]).toEqual([1, false, "sent"]);
  });

  it("has the same name at every attempt", async () => {
    const names: string[] = [];
    const send = async ({ publicId }: { publicId: string }) => {
      names.push(publicId);
      throw OUT_OF_REACH;
    };
    await post(mail);
    await sendDue({ ...deps, mailer: { ...box.mailer, send } });
    later(MINUTE_MS);
    await sendDue({ ...deps, mailer: { ...box.mailer, send } });
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^[2-9a-z]{24}$/);
    expect(names[1]).toBe(names[0]);
  });

  it("is tried again after a temporary refusal, which holds up no other mail", async () => {
    await post(mail, { ...mail, to: "zoe@metropole.example" });
    const send: Mailbox["mailer"]["send"] = async (one) => {
      if (one.to === mail.to) throw reply(452);
      return box.mailer.send(one);
    };
    const sent = await sendDue({ ...deps, mailer: { ...box.mailer, send } });
    expect(sent).toMatchObject({ sent: 1, putOff: 1, isUnreachable: false, failures: [{ reply: 452 }] });
    later(MINUTE_MS);
    expect(await sendDue(deps)).toMatchObject({ sent: 1 });
  });

  it("is given up after a refusal for good, with its text while it could still serve", async () => {
    box.failBy(reply(550));
    const until = new Date(now.getTime() + DAY_MS);
    await post({ ...mail, until });
    expect(await sendDue(deps)).toMatchObject({ givenUp: 1, putOff: 0 });
    expect(stateOf()).toBe("given-up");
    expect(deps.outgoing.list("given-up", 9)).toMatchObject([{ failure: "refused", reply: 550 }]);
    later(30 * MINUTE_MS);
    expect(await sendDue(deps)).toMatchObject({ givenUp: 0 });
    forgetEndedMails(deps, retentionLimits(now));
    expect(textsLeft()).toEqual([true]);
    later(DAY_MS);
    forgetEndedMails(deps, retentionLimits(now));
    expect(textsLeft()).toEqual([false]);
    later(30 * DAY_MS);
    forgetEndedMails(deps, retentionLimits(now));
    expect(mailsAbout(deps, "team/1")).toEqual([]);
  });

  it("does not leave once it is of no use, and is given up after three days at most", async () => {
    await post({ ...mail, until: new Date(now.getTime() + 15 * MINUTE_MS) });
    later(15 * MINUTE_MS);
    expect(await sendDue(deps)).toMatchObject({ givenUp: 1, failures: [{ kind: "too-late" }] });
    expect([box.asked(), ...textsLeft()]).toEqual([0, false]);
    box.failBy(OUT_OF_REACH);
    await post({ ...mail, to: "zoe@metropole.example" });
    const start = now.getTime();
    for (let due: Date | null = now; due !== null; due = deps.outgoing.nextDue()) {
      now = due;
      await sendDue(deps);
    }
    const days = (now.getTime() - start) / DAY_MS;
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThanOrEqual(3);
  });

  it("is given up where its key is not, as in a copy put in place elsewhere", async () => {
    await post(mail);
    const elsewhere = aServer({}, {}).mailSeal;
    expect(await sendDue({ ...deps, mailSeal: elsewhere })).toMatchObject({
      ...{ givenUp: 1, failures: [{ kind: "unreadable", reply: null }] },
    });
    expect(box.asked()).toBe(0);
  });

  it("is forgotten a week after it has left", async () => {
    await post(mail);
    await sendDue(deps);
    later(7 * DAY_MS - 1);
    forgetEndedMails(deps, retentionLimits(now));
    expect(stateOf()).toBe("sent");
    later(1);
    forgetEndedMails(deps, retentionLimits(now));
    expect(stateOf()).toBeUndefined();
  });
});

describe("a thousand mails", () => {
  const thousand = Array.from({ length: 1_000 }, (_, index) => ({ ...mail, to: `p${index}@b.example` }));

  it("all leave, once each, and no more than three at a time", async () => {
    let [atOnce, most] = [0, 0];
    const send: Mailbox["mailer"]["send"] = async (one) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      return box.mailer.send(one);
    };
    await post(...thousand);
    expect(await sendDue({ ...deps, mailer: { ...box.mailer, send } })).toMatchObject({ sent: 1_000 });
    expect(new Set(box.taken.map(({ to }) => to)).size).toBe(1_000);
    expect([box.taken.length, most]).toEqual([1_000, 3]);
  });

  it("ask a mail server that is out of reach once", async () => {
    box.failBy(OUT_OF_REACH);
    await post(...thousand);
    expect(await sendDue(deps)).toMatchObject({ putOff: 1, isUnreachable: true });
    expect([box.asked(), deps.outgoing.count("waiting")]).toEqual([1, 1_000]);
  });

  it("wait when the server stops, and leave after the next start", async () => {
    await post(...thousand);
    const stopping = new AbortController();
    const send: Mailbox["mailer"]["send"] = async (one) => {
      if (box.taken.length === 10) stopping.abort();
      return box.mailer.send(one);
    };
    await sendDue({ ...deps, mailer: { ...box.mailer, send } }, stopping.signal);
    expect(box.taken.length).toBeLessThan(20);
    await sendDue(deps);
    expect(box.taken).toHaveLength(1_000);
  });
});

describe("a process that does not come back", () => {
  it("leaves the mail that it had taken up to another one, once its lease is over", async () => {
    await post(mail);
    deps.outgoing.claim({ lease: "lost", now, until: new Date(now.getTime() + 2 * MINUTE_MS), most: 1 });
    expect(await sendDue(deps)).toMatchObject({ sent: 0 });
    later(2 * MINUTE_MS);
    expect(await sendDue(deps)).toMatchObject({ sent: 1 });
  });

  it("changes nothing when it comes back too late", async () => {
    await post(mail);
    const [claimed] = deps.outgoing.claim({ lease: "slow", now, until: now, most: 1 });
    await sendDue(deps);
    const late = { id: claimed?.id ?? 0, lease: "slow" };
    deps.outgoing.saveGivenUp(late, { kind: "refused", reply: 550 }, now);
    deps.outgoing.savePutOff(late, { kind: "put-off", reply: 450 }, now);
    deps.outgoing.delete(late);
    expect([stateOf(), box.taken.length]).toEqual(["sent", 1]);
  });
});

describe("a link to sign in", () => {
  const compose = (token: string) => ({ subject: "link", text: token });
  const ask = (email: string) => requestSignIn(deps, { email, returnTo: "/fr", compose });

  it("for an address that nobody has waits as any other, and then goes nowhere", async () => {
    nameAdministrator(deps, { email: "ada@metropole.example", role: "administrator" });
    const seen = async (email: string) => {
      box.failBy(OUT_OF_REACH);
      await ask(email);
      const sent = await sendDue(deps);
      const [waiting] = deps.outgoing.list("waiting", 9);
      const late = areMailsLate(deps);
      box.failBy(null);
      later(MINUTE_MS);
      const back = await sendDue(deps);
      return {
        sent,
        late,
        back,
        waiting: { ...waiting, publicId: "", email: "", createdAt: 0, dueAt: 0, usefulUntil: 0 },
      };
    };
    const known = await seen("ada@metropole.example");
    expect(await seen("nobody@metropole.example")).toEqual(known);
    expect(known).toMatchObject({ late: true, back: { sent: 1 } });
    expect(box.taken.map(({ to }) => to)).toEqual(["ada@metropole.example"]);
    expect(deps.outgoing.list("sent", 9).map(({ email }) => email)).toEqual(["ada@metropole.example"]);
  });

  it("for an address that nobody has leaves no trace when it is too late either", async () => {
    await ask("nobody@metropole.example");
    later(16 * MINUTE_MS);
    await sendDue(deps);
    const states = ["waiting", "sending", "sent", "given-up", "dropped"] as const;
    expect(states.map((state) => deps.outgoing.count(state))).toEqual([0, 0, 0, 0, 0]);
  });
});
