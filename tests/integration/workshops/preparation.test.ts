// A workshop before anybody has come in: what is suggested, in which order, how long, and what somebody leads over several bodies.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMove } from "../../../app/domain/workshops/edited-workshop.ts";
import { readJoinCode } from "../../../app/domain/workshops/join-code.ts";
import { editWorkshop } from "../../../app/workshops/edit-workshop.server.ts";
import { joinWorkshop } from "../../../app/workshops/join-workshop.server.ts";
import { viewMissions } from "../../../app/workshops/view-missions.server.ts";
import { viewPaper } from "../../../app/workshops/view-paper.server.ts";
import { viewPreparation } from "../../../app/workshops/view-preparation.server.ts";
import { viewNewWorkshop, viewWorkshops } from "../../../app/workshops/view-workshops.server.ts";
import { aRoom, type Room, VOTED } from "../../builders/a-workshop.ts";

const [GOVERNANCE, OPEN] = VOTED;
let room: Room;
beforeEach(async () => {
  room = await aRoom();
});
afterEach(() => room.deps.close());

const ref = () => ({ publicId: room.publicId, session: room.lead.session ?? null });
function preparation() {
  const view = viewPreparation(room.deps, { ref: ref(), locale: "fr" });
  return view.ok ? view.value : expect.fail(view.reason);
}
async function edit(
  intent: string,
  more: { seen?: number; minutes?: string; on?: string; toldOf?: string; title?: string } = {},
) {
  const { chosen, revision } = preparation();
  const edited = await editWorkshop(room.deps, {
    ...{ ref: ref(), seen: more.seen ?? revision, move: readMove(intent) },
    typed: {
      ...{ title: more.title ?? "Renamed", day: "", mode: "anonymous", threshold: "80" },
      questions: chosen.map(({ id }) => id),
    },
    minutesOf: () => more.minutes ?? "10",
    prevote: { has: "yes", on: more.on ?? "", toldOf: more.toldOf ?? "" },
  });
  if (edited.ok) return "done";
  return edited.reason.code === "INVALID" ? edited.reason.problems.join() : edited.reason.code;
}

describe("preparing a workshop", () => {
  it("suggests twelve questions at most, each with a reason, before all the others", () => {
    const view = viewNewWorkshop(room.deps, { ref: room.lead, locale: "fr" });
    if (!view.ok) return expect.fail(view.reason);
    const { questions } = view.value;
    const suggested = questions.filter(({ why }) => why.length > 0);
    expect(suggested).toHaveLength(12);
    expect(questions.slice(0, 12)).toEqual(suggested);
    expect(suggested.every(({ why }) => why.includes("unanswered"))).toBe(true);
  });

  it("opens a vote before the meeting on no day that is over, and today once that was told", async () => {
    const today = room.deps.now().toISOString().slice(0, 10);
    expect(await edit("save", { on: "2026-01-31" })).toBe("OUT_PREVOTE");
    expect(await edit("save", { on: today })).toBe("TODAY_PREVOTE");
    expect(room.workshop()).toMatchObject({ state: "draft", prevoteOn: null });
    expect(await edit("save", { on: today, toldOf: today })).toBe("done");
    expect(room.workshop().state).toBe("prevote");
  });

  it("moves, leaves out and takes in questions, and saves what was typed with each", async () => {
    expect(await edit(`up ${OPEN}`)).toBe("done");
    expect(preparation().chosen.map(({ id, minutes }) => [id, minutes])).toEqual([
      [OPEN, "10"],
      [GOVERNANCE, "10"],
    ]);
    expect(preparation().values).toMatchObject({ title: "Renamed", mode: "anonymous", prevote: "yes" });
    const [other] = preparation().others;
    expect(await edit(`add ${other?.id}`)).toBe("done");
    expect(await edit(`drop ${OPEN}`)).toBe("done");
    expect(preparation().chosen.map(({ id }) => id)).toEqual([GOVERNANCE, other?.id]);
    // Welcome 10, agreements 10, two questions of ten, levers 20, end 4.
    expect(preparation().planned).toBe(44);
  });

  it("writes nothing of a form with a fault, of an old page, and once the room is open", async () => {
    expect(await edit("save", { minutes: "0", on: "2027-02-30", title: " " })).toBe(
      "BAD_TITLE,BAD_MINUTES,BAD_PREVOTE",
    );
    expect(await edit("add nowhere")).toBe("BAD_QUESTIONS");
    expect(await edit("save", { seen: 7 })).toBe("STALE");
    await room.command("open");
    expect(await edit("save")).toBe("OPEN");
    expect(preparation().values.title).toBe("Atelier");
  });
});

describe("the workshops of an assessment", () => {
  it("are listed, the newest first, to whoever may lead one, and to nobody else", async () => {
    const view = viewWorkshops(room.deps, { ref: room.lead, locale: "fr" });
    expect(view.ok ? view.value.workshops : []).toMatchObject([
      { title: "Atelier", state: "draft", total: 2 },
    ]);
    const reader = viewWorkshops(room.deps, { ref: await room.member("reader"), locale: "fr" });
    expect(reader).toEqual({ ok: false, reason: "NOT_FOUND" });
  });
});

describe("a vote before the meeting that has a day", () => {
  const DAY_MS = 24 * 60 * 60 * 1_000;
  const later = (days: number) => new Date(room.deps.now().getTime() + days * DAY_MS);
  const join = async (name: string) => {
    const code = readJoinCode(preparation().prevoteCode ?? "") ?? "";
    const seated = await joinWorkshop(room.deps, {
      code,
      typed: { name, role: "" },
      form: name.padEnd(32, "0"),
    });
    return seated.ok ? seated.value.token : seated.reason;
  };

  it("opens by itself on that day, with the code that was told before, and goes on as any other", async () => {
    const on = later(2).toISOString().slice(0, 10);
    expect(await edit("save", { on })).toBe("done");
    const { prevoteCode } = preparation();
    expect(prevoteCode).toMatch(/^\S{3} \S{3}$/);
    expect(await edit("save", { on })).toBe("done");
    expect(preparation().prevoteCode).toBe(prevoteCode);
    const due = () => {
      const view = viewMissions(room.deps, room.lead.session ?? null);
      return view.ok ? view.value.missions[0]?.workshops[0] : view.reason;
    };
    expect(due()).toMatchObject({ due: "prevote-day", prevoteOn: on, state: "draft" });
    expect(await join("too early")).toBe("NO_CODE");
    // By visits, since a session ends without them.
    for (const _visit of [1, 2, 3, 4, 5, 6, 7]) {
      room.setTime(later(0.4));
      preparation();
    }
    const seat = await join("in time");
    expect(await room.vote(seat, "3", { round: 0 })).toBe("counted");
    expect(due()).toMatchObject({ state: "prevote", due: "none" });
    expect(await edit("save", { on })).toBe("OPEN");
    // Nothing was written for it: the next command is the first one.
    expect(await room.command("open")).toBe("done");
    expect(room.workshop()).toMatchObject({ state: "open", code: prevoteCode?.replace(" ", "") });
    await room.command("start", "close");
    expect(await join("too late")).toBe("NO_CODE");
  });
});

describe("what somebody leads", () => {
  const missions = (session: string | null) => {
    const view = viewMissions(room.deps, session);
    return view.ok ? view.value.missions : view.reason;
  };

  it("stands body by body with the end of the access and what is due", async () => {
    const day = room.deps.now().toISOString().slice(0, 10);
    room.deps.close();
    room = await aRoom({ day });
    const consultant = (await room.member("consultant")).session ?? null;
    expect(missions(consultant)).toMatchObject([
      { slug: "rennes-metropole", workshops: [{ title: "Atelier", due: "open" }] },
    ]);
    await room.command("open");
    expect(missions(room.lead.session ?? null)).toMatchObject([{ workshops: [{ due: "lead" }] }]);
    await room.command("start", "close");
    expect(missions(room.lead.session ?? null)).toMatchObject([{ workshops: [{ due: "minutes" }] }]);
  });

  it("is empty for who leads nothing, for whom the access has ended, and asks who is not signed in to sign in", async () => {
    expect(missions(null)).toBe("SIGNED_OUT");
    expect(missions((await room.member("reader")).session ?? null)).toEqual([]);
    const consultant = (await room.member("consultant")).session ?? null;
    room.setTime(new Date("2031-01-01T00:00:00Z"));
    expect(["SIGNED_OUT", 0]).toContain(
      ((found) => (typeof found === "string" ? found : found.length))(missions(consultant)),
    );
  });
});

it("ballots and poster have the questions with their steps, and the code while there is one", async () => {
  const paper = () => {
    const view = viewPaper(room.deps, { ref: ref(), locale: "fr" });
    return view.ok ? view.value : expect.fail(view.reason);
  };
  expect(paper().questions.map(({ id, levels }) => [id, levels.length])).toEqual([
    [GOVERNANCE, 5],
    [OPEN, 5],
  ]);
  expect(paper().code).toBeNull();
  await room.command("open");
  expect(paper().code?.spaced.replace(" ", "")).toBe(paper().code?.plain);
});
