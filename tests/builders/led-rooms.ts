// Rooms full of people, on a server of its own: prepared by another process on the same database, then voted in over HTTP.
import type { Mail } from "../../app/domain/mails/mail.ts";
import { createDeps } from "../../app/wiring/create-deps.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { aLedAssessment } from "./a-led-assessment.ts";
import { tellingOf } from "./a-running-server.ts";
import { openRoom, VOTED } from "./a-workshop.ts";

const [QUESTION] = VOTED;

export interface BusyRoom {
  readonly publicId: string;
  /** `Cookie` of each who sits there. */
  readonly seats: readonly string[];
  /** In the round that is open. */
  readonly countVotes: () => number;
}
export interface LedRooms {
  /** `Cookie` of who leads them. */
  readonly leader: string;
  /** Open for votes on one question. */
  readonly prepare: (title: string, seats: number) => Promise<BusyRoom>;
  /** In milliseconds since 1970. */
  readonly setTimer: (publicId: string, endsAt: number) => void;
  readonly close: () => void;
}

export async function leadRooms(database: string): Promise<LedRooms> {
  const mails: Mail[] = [];
  const made = createDeps({
    ...{ DATABASE_PATH: database, DEFINITIONS_PATH: "survey-definitions", DEMO: "off" },
    ...{ EVIDENCE_FILE_MB: 5, EVIDENCE_TOTAL_MB: 100 },
  });
  const deps = tellingOf(made, (mail) => mails.push(mail));
  const lead = await aLedAssessment({ deps, mails });
  return {
    leader: `session=${lead.session}`,
    prepare: async (title, seats) => {
      const { publicId, code } = await openRoom(deps, lead, { title });
      const cookies: string[] = [];
      for (let place = 0; place < seats; place += 1) {
        const form = `${publicId}${String(place).padStart(20, "0")}`;
        const seated = await joinWorkshop(deps, { code, typed: { name: `Seat ${place}`, role: "" }, form });
        if (!seated.ok) throw new Error(seated.reason);
        cookies.push(`place=${seated.value.token}`);
      }
      const stored = () => deps.workshops.get(publicId) ?? { id: 0, revision: 0 };
      for (const one of [
        { do: "start" },
        { do: "read", question: QUESTION },
        { do: "vote", question: QUESTION },
      ])
        await commandWorkshop(deps, {
          ref: { publicId, session: lead.session ?? null },
          command: { ...one, seen: stored().revision } as never,
        });
      const countVotes = () =>
        deps.ballots.countBallots({ workshopId: stored().id, question: QUESTION, round: 1 });
      return { publicId, seats: cookies, countVotes };
    },
    setTimer: (publicId, endsAt) => deps.deskEdits.setTimer(deps.workshops.get(publicId)?.id ?? 0, endsAt),
    close: made.close,
  };
}
