// A workshop of a team that is over: five voted, they agreed on one question and put the other one off.
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import { shareMinutes } from "../../app/minutes/edit-minutes.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { castVote } from "../../app/workshops/cast-vote.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { decideQuestion } from "../../app/workshops/decide-question.server.ts";
import type { WorkshopRef } from "../../app/workshops/find-workshop.server.ts";
import { joinWorkshop } from "../../app/workshops/join-workshop.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";

const AGREED = "data.governance";
const PUT_OFF = "data.open";
const REASON = "Pas de référent nommé";
const VOTES = { [AGREED]: ["2", "3", "3", "3", "3"], [PUT_OFF]: ["0", "1", "2", "3", "dk"] } as const;

export interface EndedRoom {
  readonly publicId: string;
  /** Keys of the seats. */
  readonly seats: readonly string[];
}

interface EndedSettings {
  readonly title?: string;
  readonly mode?: string;
  /** Else it still runs. */
  readonly isClosed?: boolean;
  /** Else its minutes are a draft. */
  readonly isShared?: boolean;
}

/** By who may lead it. */
export async function anEndedWorkshop(
  deps: Deps,
  ref: AssessmentRef,
  { title = "Atelier", mode = "pseudonym", isClosed = true, isShared = isClosed }: EndedSettings = {},
): Promise<EndedRoom> {
  const typed = { title, day: "2027-03-18", mode, threshold: "", questions: [AGREED, PUT_OFF] };
  const prepared = await prepareWorkshop(deps, { ref, typed, form: `ended ${title}` });
  if (!prepared.ok) throw new Error(prepared.reason.code);
  const { publicId } = prepared.value;
  const led = { publicId, session: ref.session ?? null };
  const command = async (step: string, question?: string) => {
    const seen = deps.workshops.get(publicId)?.revision ?? 0;
    const asked = { do: step, seen, ...(question === undefined ? {} : { question }) } as Command;
    const done = await commandWorkshop(deps, { ref: led, command: asked });
    if (!done.ok) throw new Error(`${step}: ${done.reason}`);
  };
  await command("open");
  const seats = await Promise.all(VOTES[AGREED].map((_, place) => seatIn(deps, publicId, place)));
  await command("start");
  for (const question of [AGREED, PUT_OFF] as const) {
    await command("read", question);
    await command("vote", question);
    await castAll(deps, { publicId, seats, question });
    await command("reveal", question);
    if (question === PUT_OFF) await command("postpone", question);
    else await decideIn(deps, led, question);
  }
  if (isClosed) await command("close");
  if (isShared) await shareMinutes(deps, { ref: { ...led, seat: null }, isShared });
  return { publicId, seats };
}

async function decideIn(deps: Deps, ref: WorkshopRef, question: string): Promise<void> {
  const seen = deps.workshops.get(ref.publicId)?.revision ?? 0;
  const typed = { level: "3", text: "", dissent: "" };
  const decided = await decideQuestion(deps, { ref, question, seen, typed });
  if (!decided.ok) throw new Error(`decide: ${decided.reason.code}`);
}

async function castAll(
  deps: Deps,
  { publicId, seats, question }: EndedRoom & { readonly question: keyof typeof VOTES },
): Promise<void> {
  for (const [place, token] of seats.entries()) {
    const typed = { vote: VOTES[question][place] ?? "dk", reason: place === 0 ? REASON : "" };
    await castVote(deps, { ref: { publicId, token }, question, round: 1, typed });
  }
}

async function seatIn(deps: Deps, publicId: string, place: number): Promise<string> {
  const code = deps.workshops.get(publicId)?.code ?? "";
  const form = `ended${publicId}${place}`.replaceAll("-", "").padEnd(32, "0").slice(0, 32);
  const typed = { name: `Participante ${place + 1}`, role: place < 3 ? "dsi" : "" };
  const seated = await joinWorkshop(deps, { code, typed, form });
  if (!seated.ok) throw new Error(seated.reason);
  return seated.value.token;
}
