// A room on a site that is served: who leads it, who sits there with the cookie of their browser, and what a stream has told.

import type { MemberRole } from "../../app/domain/people/role.ts";
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Board } from "../../app/workshops/board.view.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { aLedAssessment } from "./a-led-assessment.ts";
import { aServedSite, type ServedSite } from "./a-served-site.ts";
import { type OpenRoom, openRoom } from "./a-workshop.ts";
import { join, signedIn } from "./people.ts";

export interface FollowedRoom {
  readonly site: ServedSite;
  readonly room: OpenRoom;
  readonly lead: AssessmentRef;
  /** `Cookie` of the browser of who leads. */
  readonly leader: string;
  /** With its language. */
  readonly at: (path: string, locale?: string) => string;
  /** "start", or "read data.open". */
  readonly command: (...texts: readonly string[]) => Promise<void>;
  /** Gives the `Cookie` of the browser of who sits down. */
  readonly seat: (name: string) => Promise<string>;
  /** Lets somebody into the team, and gives the `Cookie` of their browser. */
  readonly member: (role: MemberRole) => Promise<string>;
  /** `Cookie` of an administrator of the site, who is in no team. */
  readonly administrator: () => Promise<string>;
  /** Gives the status of the answer. */
  readonly vote: (cookie: string, vote: string, more?: VoteMore) => Promise<number>;
}

interface VoteMore {
  readonly question?: string;
  readonly round?: number;
  readonly reason?: string;
}

export async function aFollowedRoom(
  change: Parameters<typeof openRoom>[2] = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<FollowedRoom> {
  const site = await aServedSite(environment);
  const lead = await aLedAssessment(site);
  const room = await openRoom(site.deps, lead, change);
  const { publicId } = room;
  const ref = { publicId, session: lead.session ?? null };
  const at = (path: string, locale = "fr") => `${site.url}/${locale}/a/${publicId}${path}`;
  let joined = 0;
  return {
    ...{ site, room, lead, at, leader: `session=${lead.session}` },
    command: async (...texts) => {
      for (const text of texts) {
        const [step, question] = text.split(" ");
        const seen = site.deps.workshops.get(publicId)?.revision ?? 0;
        const command = { do: step, seen, ...(question !== undefined && { question }) } as Command;
        const done = await commandWorkshop(site.deps, { ref, command });
        if (!done.ok) throw new Error(`${text}: ${done.reason}`);
      }
    },
    member: async (role) => {
      const asked = { by: lead.session ?? "", slug: lead.slug, role, email: `${role}@rennes.example` };
      return `session=${await join(site, asked)}`;
    },
    administrator: async () => `session=${await signedIn(site, "admin@barometre.example")}`,
    seat: async (name) => {
      joined += 1;
      const form = `join${String(joined).padStart(28, "0")}`;
      const seated = await joinWorkshop(site.deps, { code: room.code, typed: { name, role: "" }, form });
      if (!seated.ok) throw new Error(seated.reason);
      return `place=${seated.value.token}`;
    },
    vote: async (cookie, vote, { question = "data.governance", round = 1, reason = "" } = {}) => {
      const body = new URLSearchParams({ question, tour: String(round), vote, raison: reason });
      return (await fetch(at("/vote"), { method: "POST", headers: { cookie }, body })).status;
    },
  };
}

export interface HeardStream {
  readonly status: number;
  readonly headers: Headers;
  /** All that has come, as it came. */
  readonly text: () => string;
  /** Names of the events, in their order. */
  readonly events: () => readonly string[];
  readonly boards: () => readonly Board[];
  /** Of the newest event of that name. */
  readonly last: (event: string) => unknown;
  readonly hasEnded: () => boolean;
  readonly close: () => void;
}

export async function listen(url: string, cookie: string): Promise<HeardStream> {
  const stop = new AbortController();
  const response = await fetch(url, { headers: { cookie }, signal: stop.signal });
  let heard = "";
  let ended = false;
  const read = async () => {
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read())
      heard += new TextDecoder().decode(piece.value);
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  const frames = () =>
    [...heard.matchAll(/event: (\w+)\n(?:id: \d+\n)?data: (.*)\n\n/g)].map(([, event = "", data = ""]) => ({
      event,
      data: JSON.parse(data) as unknown,
    }));
  return {
    ...{ status: response.status, headers: response.headers, text: () => heard, hasEnded: () => ended },
    events: () => frames().map(({ event }) => event),
    boards: () => frames().flatMap(({ event, data }) => (event === "board" ? [data as Board] : [])),
    last: (event) => frames().findLast((one) => one.event === event)?.data,
    close: () => stop.abort(),
  };
}
