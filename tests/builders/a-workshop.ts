// A workshop of a team in which people can vote: the lead, and whoever a test lets in by the code of the room.
import type { TypedWorkshop } from "../../app/domain/workshops/new-workshop.ts";
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { castVote } from "../../app/workshops/cast-vote.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { decideQuestion } from "../../app/workshops/decide-question.server.ts";
import type { WorkshopRef } from "../../app/workshops/find-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";
import type { StoredWorkshop } from "../../app/workshops/workshops.store.server.ts";
import { aTeam, type Team } from "./a-team.ts";

export const VOTED = ["data.governance", "data.open"] as const;

export interface Room extends Team {
  readonly publicId: string;
  readonly workshop: () => StoredWorkshop;
  /** "open", "read data.open" or "decide data.open 3", by the lead on what stands there; gives why not, or "done". */
  readonly command: (...texts: readonly string[]) => Promise<string>;
  /** Gives the key of their seat. */
  readonly seat: (name: string, role?: string) => Promise<string>;
  /** Gives "counted", or why not. */
  readonly vote: (
    token: string,
    vote: string,
    more?: {
      readonly question?: string;
      readonly round?: number;
      readonly reason?: string;
      readonly confidence?: string;
    },
  ) => Promise<string>;
}

/** Prepared, with two questions; nobody has come in yet. */
export async function aRoom(
  change: Partial<TypedWorkshop> = {},
  settings: Parameters<typeof aTeam>[0] = {},
): Promise<Room> {
  const team = await aTeam(settings);
  const { deps, lead } = team;
  const typed = {
    title: "Atelier",
    day: "2027-03-18",
    mode: "pseudonym",
    threshold: "",
    questions: VOTED,
    ...change,
  };
  const prepared = await prepareWorkshop(deps, { ref: lead, typed, form: "form" });
  if (!prepared.ok) throw new Error(prepared.reason.code);
  const { publicId } = prepared.value;
  const workshop = () => deps.workshops.get(publicId) ?? fail("the workshop is gone");
  let joined = 0;
  const ref = { publicId, session: lead.session ?? null };
  const commandOne = async (text: string) => {
    const [step = "", question, level] = text.split(" ");
    if (question !== undefined && level !== undefined) return decideAt(deps, ref, { question, level });
    const of = question === undefined ? {} : { question };
    const command = { do: step, seen: workshop().revision, ...of } as Command;
    const done = await commandWorkshop(deps, { ref, command });
    return done.ok ? "done" : done.reason;
  };
  return {
    ...team,
    publicId,
    workshop,
    command: async (...texts) => {
      const answers: string[] = [];
      for (const text of texts) answers.push(await commandOne(text));
      return answers.at(-1) ?? "";
    },
    seat: async (name, role = "") => {
      joined += 1;
      const code = workshop().code ?? "";
      const seated = await joinWorkshop(deps, {
        code,
        typed: { name, role },
        form: `join${String(joined).padStart(28, "0")}`,
      });
      return seated.ok ? seated.value.token : fail(seated.reason);
    },
    vote: async (token, vote, { question = VOTED[0], round = 1, reason = "", confidence = "" } = {}) => {
      const sent = { ref: { publicId, token }, question, round, typed: { vote, reason, confidence } };
      const cast = await castVote(deps, sent);
      return cast.ok ? "counted" : cast.reason.code;
    },
  };
}

async function decideAt(
  deps: Deps,
  ref: WorkshopRef,
  { question, level }: { readonly question: string; readonly level: string },
): Promise<string> {
  const seen = deps.workshops.get(ref.publicId)?.revision ?? fail("the workshop is gone");
  const typed = { level, text: "", dissent: "" };
  const decided = await decideQuestion(deps, { ref, question, seen, typed });
  return decided.ok ? "done" : decided.reason.code;
}

export interface OpenRoom {
  /** In its address. */
  readonly publicId: string;
  readonly code: string;
}

/** On an assessment that is there, open to whoever has its code. */
export async function openRoom(
  deps: Deps,
  ref: AssessmentRef,
  change: Partial<TypedWorkshop> = {},
): Promise<OpenRoom> {
  const typed = { title: "Atelier", day: "", mode: "pseudonym", threshold: "", questions: VOTED, ...change };
  const prepared = await prepareWorkshop(deps, { ref, typed, form: `room ${typed.title}` });
  if (!prepared.ok) throw new Error(prepared.reason.code);
  const { publicId } = prepared.value;
  const led = { publicId, session: ref.session ?? null };
  await commandWorkshop(deps, { ref: led, command: { do: "open", seen: 0 } });
  return { publicId, code: deps.workshops.get(publicId)?.code ?? fail("nobody may come in") };
}

function fail(message: string): never {
  throw new Error(message);
}
