// S11: what did not leave is seen by who looks after the site, without an address or a text, and can be tried again.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeOutgoing } from "../../app/mails/change-outgoing.server.ts";
import { mailsAbout } from "../../app/mails/mails-about.server.ts";
import { sendDue } from "../../app/mails/send-due.server.ts";
import { viewOutgoing } from "../../app/mails/view-outgoing.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aMailbox, type Mailbox, OUT_OF_REACH, reply } from "../builders/a-mailbox.ts";
import { aServer } from "../builders/a-running-server.ts";
import { signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const HOUR_MS = 3_600_000;
const NOTHING = { ok: false, reason: "NOT_FOUND" };

let box: Mailbox;
let deps: Deps;
let now: Date;
let admin: string;

beforeEach(async () => {
  box = aMailbox();
  now = someTime;
  const mails: { to: string; subject: string; text: string }[] = [];
  const post = (mail: (typeof mails)[number]) => mails.push(mail);
  deps = aServer({}, { mailer: box.mailer, now: () => now, chance: () => 0.5, post });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  admin = await signedIn({ deps, mails }, "admin@barometre.example");
  await sendDue(deps);
});
afterEach(() => deps.close());

const invite = (until: Date | undefined = undefined) =>
  deps.writer.run(() =>
    deps.post({
      ...{ kind: "invitation", about: "team/1", to: "zoe@rennes.example", ...(until && { until }) },
      ...{ subject: "Invitation", text: "https://barometre.example/secret" },
    }),
  );
function seen() {
  const view = viewOutgoing(deps, admin);
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}
const change = (what: "retry" | "drop", publicId: string, session = admin) =>
  changeOutgoing(deps, { session, publicId, change: what });

describe("the page of outgoing mails", () => {
  it("says what waits and what was given up, and why, with no address and no text", async () => {
    box.failBy(reply(550));
    await invite();
    await sendDue(deps);
    box.failBy(OUT_OF_REACH);
    await invite();
    await sendDue(deps);
    expect(seen()).toMatchObject({
      givenUpCount: 1,
      givenUp: [
        { kind: "invitation", address: "z…@rennes.example", failure: { kind: "refused", reply: 550 } },
      ],
      waitingCount: 1,
      waiting: [{ attempts: 1, failure: { kind: "unreachable" }, nextAt: new Date(now.getTime() + 30_000) }],
    });
    expect(seen().givenUp[0]).toMatchObject({ nextAt: null, mayRetry: true });
    expect(seen().waiting[0]).toMatchObject({ mayRetry: false });
    expect(JSON.stringify(seen())).not.toMatch(/zoe|secret/);
  });

  it("has one tried again that was given up, once, and it leaves", async () => {
    box.failBy(reply(550));
    await invite();
    await sendDue(deps);
    const publicId = seen().givenUp[0]?.publicId ?? "";
    box.failBy(null);
    now = new Date(now.getTime() + HOUR_MS);
    expect(await Promise.all([change("retry", publicId), change("retry", publicId)])).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect(seen()).toMatchObject({ givenUpCount: 0, waitingCount: 1 });
    expect(await sendDue(deps)).toMatchObject({ sent: 1 });
    expect(await change("retry", publicId)).toEqual({ ok: true, value: false });
    expect(await change("drop", publicId)).toEqual({ ok: true, value: false });
  });

  it("has none tried again that is of no use any more", async () => {
    box.failBy(reply(550));
    await invite(new Date(now.getTime() + HOUR_MS));
    await sendDue(deps);
    now = new Date(now.getTime() + HOUR_MS);
    const [mail] = seen().givenUp;
    expect(mail).toMatchObject({ mayRetry: false });
    expect(await change("retry", mail?.publicId ?? "")).toEqual({ ok: true, value: false });
  });

  it("drops one, whose sender still sees that it did not arrive", async () => {
    box.failBy(reply(550));
    await invite();
    await sendDue(deps);
    expect(await change("drop", seen().givenUp[0]?.publicId ?? "")).toEqual({ ok: true, value: true });
    expect(seen()).toMatchObject({ givenUpCount: 0, waitingCount: 0 });
    expect(mailsAbout(deps, "team/1")).toMatchObject([{ state: "dropped", failure: "refused" }]);
    box.failBy(OUT_OF_REACH);
    await invite();
    expect(await change("drop", seen().waiting[0]?.publicId ?? "")).toEqual({ ok: true, value: true });
    expect(await sendDue(deps)).toMatchObject({ sent: 0, putOff: 0 });
  });

  it("is nothing to anybody else", async () => {
    expect(viewOutgoing(deps, "nobody")).toEqual(NOTHING);
    expect(await change("drop", "x", "nobody")).toEqual(NOTHING);
  });
});
