// Scenario 25, votes secret before the reveal: whatever a participant, the wall, an observer or whoever leads can ask for before a
// round is revealed is the same, sign by sign, whatever was voted.
import { afterEach, describe, expect, it, vi } from "vitest";
import { addresses } from "../../app/addresses.ts";
import { WORKSHOP_MODES } from "../../app/domain/workshops/workshop-mode.ts";
import { aFollowedRoom, type FollowedRoom, listen } from "../builders/a-followed-room.ts";
import { VOTED } from "../builders/a-workshop.ts";

const [GOVERNANCE] = VOTED;
const open: FollowedRoom[] = [];
afterEach(async () => {
  for (const room of open.splice(0)) await room.site.close();
});

/** Fourteen votes: all at one level, or spread, or nobody knows. */
const VOTES = { low: "00000000000000", spread: "01234012340123", high: "44444444444444" };

interface Answered {
  /** Who asked, and for what. */
  readonly what: string;
  readonly status: number;
  readonly text: string;
}

/** What all of them are answered while the vote is open, and once it is revealed. */
async function toldOf(votes: string, mode: (typeof WORKSHOP_MODES)[number]) {
  const room = await aFollowedRoom({ mode });
  open.push(room);
  const bystander = await room.seat("bystander");
  const voters: string[] = [];
  for (const place of votes.split("").keys()) voters.push(await room.seat(`voter ${place}`));
  await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
  const streams = {
    participant: await listen(room.at("/flux"), bystander),
    facilitator: await listen(room.at("/flux"), room.leader),
    observer: await listen(room.at(`/flux?code=${room.room.code}`), ""),
  };
  for (const [place, voter] of voters.entries())
    expect(await room.vote(voter, votes[place] ?? "", { reason: "x".repeat(20) })).toBe(200);
  const counted = { voted: { count: votes.length } };
  for (const stream of Object.values(streams))
    await vi.waitFor(() => expect(stream.last("count")).toMatchObject(counted), {
      timeout: 4_000,
      interval: 20,
    });
  const visitors = await visitorsOf(room, bystander);
  const before = await readEverywhere(room, visitors);
  const heard = Object.entries(streams).map(([who, stream]) => ({ who, text: stream.text() }));
  await room.command(`reveal ${GOVERNANCE}`);
  const after = await readEverywhere(room, visitors);
  for (const stream of Object.values(streams)) stream.close();
  const same = (text: string) => withoutMoment(text, room);
  return {
    before: before.map((one) => ({ ...one, text: same(one.text) })),
    after: after.map((one) => ({ ...one, text: same(one.text) })),
    heard: heard.map(({ who, text }) => ({ who, text: same(countsOnce(text)) })),
  };
}

/** What the script of the desk and of the wall asks for at each change. */
const OF_SCRIPTS = ["/regie?suivre", "/regie?reponse&suivre", "/ecran?suivre"];

/** Everybody who may look at a workshop, or at the team that holds it, each with the cookie of their browser. */
async function visitorsOf(room: FollowedRoom, bystander: string): Promise<Readonly<Record<string, string>>> {
  const team: Record<string, string> = {};
  for (const role of ["consultant", "contributor", "reader"] as const) team[role] = await room.member(role);
  const administrator = await room.administrator();
  return { participant: bystander, facilitator: room.leader, ...team, administrator, nobody: "" };
}

/** Addresses of a workshop, and of the workshops of its assessment. */
function pathsOf({ room, lead }: FollowedRoom): readonly string[] {
  const all = Object.values(addresses as Readonly<Record<string, { path: string }>>).map(({ path }) => path);
  const near = all.filter((path) => path.includes("/a/:workshop/") && !path.endsWith("/flux"));
  const ofTeam = all.filter((path) => path.startsWith("/:locale/t/:slug/e/:edition/ateliers"));
  expect([near.length > 4, ofTeam.length > 1]).toEqual([true, true]);
  return [...near, ...OF_SCRIPTS.map((path) => `/:locale/a/:workshop${path}`), ...ofTeam].map((path) =>
    path
      .replace(":locale", "fr")
      .replace(":workshop", room.publicId)
      .replace(":code", room.code)
      .replace(":slug", lead.slug)
      .replace(":edition", lead.edition),
  );
}

/** As every visitor. */
async function readEverywhere(
  room: FollowedRoom,
  visitors: Readonly<Record<string, string>>,
): Promise<readonly Answered[]> {
  const asked = [...pathsOf(room), `/fr/a/${room.room.publicId}/etat?code=${room.room.code}`];
  const answers: Answered[] = [];
  for (const [who, cookie] of Object.entries(visitors))
    for (const path of asked) {
      const response = await fetch(room.site.url + path, {
        ...{ redirect: "manual", headers: { cookie, "accept-encoding": "gzip" } },
      });
      const text = await response.text();
      answers.push({
        what: withoutMoment(`${who} ${path}`, room),
        status: response.status,
        text,
      });
    }
  return answers;
}

/** What is another one in each room, or at each moment, whatever was voted. */
function withoutMoment(text: string, { room, site, lead }: FollowedRoom): string {
  return text
    .replaceAll(room.publicId, "ID")
    .replaceAll(room.code, "CODE")
    .replaceAll(`${room.code.slice(0, 3)} ${room.code.slice(3)}`, "CODE")
    .replaceAll(site.url, "SITE")
    .replaceAll(lead.edition, "EDITION")
    .replaceAll(/\b[A-Z0-9]{2}-[A-Z0-9]{2}\b/g, "SEAT")
    .replaceAll(/(?:M\d+ \d+h1v1h-1z)+/g, "SQUARE CODE")
    .replaceAll(/name="form" value="\w+"/g, "FORM")
    .replaceAll(/"form":"\w+"/g, "FORM");
}

/** How many counts come depends on the moment; what they say does not. */
function countsOnce(text: string): string {
  return text.replaceAll(/event: count\n.*\n.*\n\n/g, "").concat(text.split("event: count").at(-1) ?? "");
}

describe.each(WORKSHOP_MODES)(
  "scenario 25, votes secret before the reveal, in a workshop that is %s",
  (mode) => {
    it("says the same to everybody, sign by sign and so in the same size, whatever was voted, until it is revealed", async () => {
      const low = await toldOf(VOTES.low, mode);
      const spread = await toldOf(VOTES.spread, mode);
      const high = await toldOf(VOTES.high, mode);
      for (const other of [spread, high]) {
        expect(other.before).toEqual(low.before);
        expect(other.heard).toEqual(low.heard);
      }
      for (const { what, text } of low.before) {
        expect(text, what).not.toMatch(/"counts":|"modalShare"|"median"/);
        expect(text, what).not.toContain("x".repeat(20));
      }
      // The reader of this test would see it: once revealed, the answers differ.
      const shown = (told: typeof low) => told.after.map(({ text }) => text).join("\n");
      expect(shown(high)).not.toBe(shown(low));
      expect(shown(high)).toMatch(/"counts":/);
    }, 240_000);
  },
);
