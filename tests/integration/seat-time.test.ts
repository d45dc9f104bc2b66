// A browser that is closed for hours comes back to its own seat: to a vote before the meeting, which it then changes in place of voting
// twice, and to minutes that were shared the day after. Nobody waits for seats whose people have not come to the room.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";
import { aLedAssessment } from "../builders/a-led-assessment.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { VOTED } from "../builders/a-workshop.ts";
import { type Answer, knock } from "./security/knock.ts";

const HOUR = 3_600_000;

let site: ServedSite;
let lead: AssessmentRef;
let publicId: string;
let clock: number;
beforeEach(async () => {
  site = await aServedSite();
  lead = await aLedAssessment(site);
  clock = site.deps.now().getTime();
}, 120_000);
afterEach(() => site.close());

/** Holds a cookie for as long as it was told to, as a browser does. */
class Browser {
  private held = "";
  private until = 0;

  async ask(path: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
    const cookie = clock < this.until ? this.held : "";
    const sent = form === undefined ? {} : { method: "POST" as const, form };
    const answer = await knock(site.url, { path, cookie, ...sent });
    for (const one of answer.cookies.filter((line) => line.startsWith("place=")).slice(0, 1)) {
      this.held = one.split(";")[0] ?? "";
      this.until = clock + Number(/Max-Age=(\d+)/.exec(one)?.[1]) * 1_000;
    }
    return answer;
  }

  /** Sits down, or goes on to the seat that it has. */
  async come(): Promise<void> {
    const door = `/fr/a/${publicId}/entree/${stored().code ?? ""}`;
    const { body, status } = await this.ask(door);
    const form = /name="form" value="(\w{32})"/.exec(body)?.[1] ?? "";
    if (status === 200) await this.ask(door, { form, nom: "Ada", role: "" });
    await this.ask(seat());
  }

  vote(level: string, round: string): Promise<Answer> {
    return this.ask(seat(), { intent: "vote", question: VOTED[0], tour: round, vote: level, raison: "" });
  }
}

const seat = () => `/fr/a/${publicId}/moi`;
const stored = () => site.deps.workshops.get(publicId) ?? expect.fail("no workshop");
const led = () => ({ publicId, session: lead.session ?? null });
const cast = () => site.deps.ballots.countBallots({ workshopId: stored().id, question: VOTED[0], round: 0 });
const seats = () => site.deps.ballots.countSeats(stored().id);
async function prepare(mode: string): Promise<void> {
  const day = new Date(clock + 72 * HOUR).toISOString().slice(0, 10);
  const typed = { title: mode, day, mode, threshold: "", questions: VOTED };
  const prepared = await prepareWorkshop(site.deps, { ref: lead, typed, form: mode });
  publicId = prepared.ok ? prepared.value.publicId : expect.fail("not prepared");
}
async function command(...steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    const [name = "", question] = step.split(" ");
    const asked = { do: name, seen: stored().revision, ...(question !== undefined && { question }) };
    const done = await commandWorkshop(site.deps, { ref: led(), command: asked as Command });
    if (!done.ok) expect.fail(`${step}: ${done.reason}`);
  }
}
function wait(hours: number): void {
  clock += hours * HOUR;
  site.setTime(new Date(clock));
}

describe.each(["anonymous", "pseudonym"])("a seat in an %s workshop", (mode) => {
  it("is the same after thirteen hours of a vote before the meeting, and so is its ballot", async () => {
    await prepare(mode);
    await command("open-prevote");
    const browser = new Browser();
    await browser.come();
    expect((await browser.vote("2", "0")).status).toBe(303);
    wait(13);
    await browser.come();
    expect((await browser.vote("3", "0")).status).toBe(303);
    expect([seats().ever, cast()]).toEqual([1, 1]);
  });

  it("that voted before is waited for once its people come to the room", async () => {
    await prepare(mode);
    await command("open-prevote");
    const [present, absent] = [new Browser(), new Browser()];
    for (const browser of [present, absent]) await browser.come();
    expect(seats()).toEqual({ here: 2, ever: 2 });
    await command("open");
    expect(seats()).toEqual({ here: 0, ever: 2 });
    await present.come();
    await new Browser().come();
    expect(seats()).toEqual({ here: 2, ever: 3 });
    await command("start", `read ${VOTED[0]}`, `vote ${VOTED[0]}`);
    await present.vote("2", "1");
    expect((await present.ask(seat())).body).toContain('"voted":{"count":1,"expected":2,"onPaper":0}');
  });

  it("votes no more before a meeting whose day is over, and nobody new comes in", async () => {
    await prepare(mode);
    await command("open-prevote");
    const door = `/fr/a/${publicId}/entree/${stored().code ?? ""}`;
    const browser = new Browser();
    await browser.come();
    wait(96);
    expect((await browser.vote("2", "0")).status).toBe(422);
    expect([cast(), (await browser.ask(seat())).body]).toEqual([
      0,
      expect.not.stringContaining("Vote avant la réunion"),
    ]);
    expect((await new Browser().ask(door)).status).toBe(404);
  });

  it("is given its word back where that was said too early, with a sentence", async () => {
    await prepare(mode);
    await command("open");
    const browser = new Browser();
    await browser.come();
    const { status, body } = await browser.ask(seat(), { intent: "word", mot: "Merci à tous", note: "4" });
    expect([status, body]).toEqual([409, expect.stringContaining('value="Merci à tous"')]);
    expect(body).toContain("ne reçoit pas de mot en ce moment");
  });

  it("that was read as the session ended reads the minutes that are shared the day after, for thirty days", async () => {
    await prepare(mode);
    await command("open");
    const browser = new Browser();
    await browser.come();
    wait(11);
    await command("start", "close");
    await browser.ask(seat());
    wait(20);
    // The session of whoever leads is over by then.
    site.deps.deskEdits.setShared(stored().id, site.deps.now());
    site.deps.deskEdits.touch(stored().id);
    expect((await browser.ask(seat())).body).toContain("Lire le compte rendu");
    expect((await browser.ask(`/fr/a/${publicId}/compte-rendu`)).status).toBe(200);
    wait(30 * 24);
    expect((await browser.ask(seat())).status).toBe(404);
  });
});
