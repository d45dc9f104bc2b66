// S13: a trial that nobody answered anything of is no use to anybody after thirty days; one with a single answer stays.
import { afterEach, beforeEach, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { openLink } from "../../app/start/open-link.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const DAY_MS = 86_400_000;

let deps: Deps;
let now: Date;
const mails: NewMail[] = [];

beforeEach(() => {
  now = someTime;
  deps = aServer({ DEMO: "on" }, { now: () => now, post: (mail) => mails.push(mail) });
});
afterEach(() => deps.close());

const isThere = ({ token }: { readonly token: string }) => openLink(deps, token).ok;
async function after(days: number): Promise<void> {
  now = new Date(someTime.getTime() + days * DAY_MS);
  await deleteEnded(deps);
}

it("S13: a trial without an answer ends after thirty days, with its link and the body it named", async () => {
  const trial = await aTrial(deps);
  const other = await aTrial(deps, { body: { name: "Ville de Nulle Part", kind: "other" }, form: "b" });
  const { bodyId } = deps.assessments.get(other.slug, other.edition) ?? expect.fail("no such trial");
  await after(29.9);
  expect([isThere(trial), isThere(other)]).toEqual([true, true]);
  await after(30);
  expect([isThere(trial), isThere(other)]).toEqual([false, false]);
  expect(deps.bodies.get(bodyId)).toBeUndefined();
});

it("S13: one answer keeps a trial, and so does an account that took it along", async () => {
  nameAdministrator(deps, { email: "ada@lille.example", role: "investigator" });
  const answered = await aTrial(deps);
  await post(deps, answered, { question: "data.open", fields: { answer: "2" } });
  const attached = await aTrial(deps, { form: "b" });
  const session = await signedIn({ deps, mails }, "ada@lille.example");
  expect((await attachTrial(deps, { ref: { ...attached, session }, to: "account" })).ok).toBe(true);
  const [shown] = deps.assessments.listOpenToAll();
  const slug = deps.bodies.get(shown?.bodyId ?? 0)?.slug ?? expect.fail("no demonstration");
  const copied = await aTrial(deps, { from: "copy", form: "c", body: { slug } });
  await after(400);
  expect([isThere(answered), isThere(copied)]).toEqual([true, true]);
  expect(deps.assessments.get(attached.slug, attached.edition)).toBeDefined();
});

it("S13: what a team has started and the demonstration stay, answered or not", async () => {
  const before = deps.assessments.listOpenToAll().length;
  await after(400);
  expect(deps.assessments.listOpenToAll()).toHaveLength(before);
});
