// Minutes are a draft of whoever leads until they share them: reworded by several at once without losing a word, read by nobody else.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { archiveWorkshop, editMinutes, shareMinutes } from "../../app/minutes/edit-minutes.server.ts";
import { minutesDocument } from "../../app/minutes/minutes-document.ts";
import { minutesRows } from "../../app/minutes/minutes-rows.ts";
import { minutesText } from "../../app/minutes/minutes-text.ts";
import { transferWorkshop } from "../../app/minutes/transfer-workshop.server.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { giveWord } from "../../app/workshops/give-word.server.ts";
import { viewSeat } from "../../app/workshops/view-seat.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anEndedWorkshop, type EndedRoom } from "../builders/an-ended-workshop.ts";

const GOVERNANCE = "data.governance";

let team: Team;
let ended: EndedRoom;
beforeEach(async () => {
  team = await aTeam();
  ended = await anEndedWorkshop(team.deps, team.lead, { isShared: false });
});
afterEach(() => team.deps.close());

const refOf = (who: Pick<AssessmentRef, "session"> | null, seat: string | null = null) => ({
  ...{ publicId: ended.publicId, session: who?.session ?? null, seat },
});
function view(ref: ReturnType<typeof refOf>) {
  const found = viewMinutes(team.deps, { ref, locale: "fr" });
  return found.ok ? found.value : null;
}
const asLead = () => view(refOf(team.lead)) ?? expect.fail("no minutes");
const decided = () => asLead().questions.find(({ id }) => id === GOVERNANCE) ?? expect.fail("no question");

interface Edit {
  readonly text?: string;
  readonly dissent?: string;
  readonly seen?: number;
  readonly question?: string;
}
async function edit(
  ref: ReturnType<typeof refOf>,
  { text = "", dissent = "", seen = 0, question = GOVERNANCE }: Edit,
): Promise<string> {
  const done = await editMinutes(team.deps, { ref, typed: { question, text, dissent }, seen });
  return done.ok ? "done" : done.reason;
}
const stored = () => team.deps.workshops.get(ended.publicId) ?? expect.fail("no workshop");
const share = (ref: ReturnType<typeof refOf>, isShared = true) => shareMinutes(team.deps, { ref, isShared });

describe("the draft of minutes", () => {
  it("is read by who leads alone, and once it is shared by the team and by who sat there", async () => {
    const [seat = ""] = ended.seats;
    const reader = refOf(await team.member("reader"));
    const consultant = refOf(await team.member("consultant"));
    const hasMinutes = () => {
      const found = viewSeat(team.deps, { ref: { publicId: ended.publicId, token: seat }, locale: "fr" });
      return found.ok && found.value.board.hasMinutes;
    };
    expect([view(reader), view(refOf(null, seat)), hasMinutes()]).toEqual([null, null, false]);
    expect(view(consultant)).toMatchObject({ sharedAt: null, mayEdit: true });
    for (const ref of [reader, refOf(null, seat), refOf(null)])
      expect(await share(ref)).toMatchObject({ ok: false, reason: "NOT_FOUND" });
    expect(minutesText(minutesDocument(asLead(), wordsOf("fr")), wordsOf("fr"))).toContain("Brouillon");
    expect(await share(consultant)).toMatchObject({ ok: true });
    for (const ref of [reader, refOf(null, seat)]) expect(view(ref)).toMatchObject({ mayEdit: false });
    expect(hasMinutes()).toBe(true);
    expect(minutesText(minutesDocument(asLead(), wordsOf("fr")), wordsOf("fr"))).not.toContain("Brouillon");
    await share(refOf(team.lead), false);
    expect([view(reader), hasMinutes()]).toEqual([null, false]);
  });

  it("is reworded by who leads, at the level that the room decided", async () => {
    const dissent = "Palier 2 : une voix, faute de référent.";
    expect(await edit(refOf(team.lead), { text: "  Un référent est nommé. ", dissent })).toBe("done");
    const decision = { level: 3, text: "Un référent est nommé.", dissent, dissenting: 1 };
    expect(decided()).toMatchObject({ decision, edits: 1 });
    const text = minutesText(minutesDocument(asLead(), wordsOf("fr")), wordsOf("fr"));
    expect(text).toContain(`Avis divergent (1)\u202f: ${dissent}`);
    const [row] = minutesRows(asLead()).filter(({ question }) => question === GOVERNANCE);
    expect(row).toMatchObject({ avis_divergents: dissent, votes_divergents: 1, decision: 3 });
  });

  it("says for good who reworded, shared and took back, and when", async () => {
    const before = stored().revision;
    const consultant = await team.member("consultant");
    await edit(refOf(consultant), { text: "Un référent" });
    await share(refOf(team.lead));
    await share(refOf(team.lead));
    await share(refOf(consultant), false);
    const events = team.deps.workshops.listEventsAfter(stored().id, before);
    expect(events.map(({ step, questionId }) => [step, questionId])).toEqual([
      ["reword", GOVERNANCE],
      ["share", null],
      ["unshare", null],
    ]);
    expect(new Set(events.map(({ authorKey }) => authorKey)).size).toBe(2);
    expect(events[0]?.authorKey).toBe(events[2]?.authorKey);
  });

  it("keeps its words once answers were made of them, until that is undone", async () => {
    const { id, revision } = stored();
    team.deps.workshops.save(
      { ...stored(), state: "transferred", revision: revision + 1 },
      { at: team.deps.now(), authorKey: "somebody", step: "transfer", questionId: null },
    );
    team.deps.transfers.create({
      workshopId: id,
      revision: revision + 1,
      form: Buffer.alloc(32),
      answers: [],
    });
    expect(await edit(refOf(team.lead), { text: "x" })).toBe("TRANSFERRED");
    expect(asLead()).toMatchObject({ isTransferred: true, mayEdit: true });
    expect(decided()).toMatchObject({ edits: 0, decision: { text: "" } });
  });

  it("loses no word where two reword it at once", async () => {
    const consultant = refOf(await team.member("consultant"));
    expect(await edit(consultant, { text: "Du conseil" })).toBe("done");
    expect(await edit(refOf(team.lead), { text: "Du pilotage" })).toBe("STALE");
    expect(decided().decision?.text).toBe("Du conseil");
    expect(await edit(refOf(team.lead), { text: "Des deux", seen: 1 })).toBe("done");
    expect(decided().decision?.text).toBe("Des deux");
  });

  it("is changed by nobody else, nor where nothing was decided, nor once it is shared, nor by too long a text", async () => {
    for (const ref of [refOf(await team.member("reader")), refOf(null, ended.seats[0] ?? "")])
      expect(await edit(ref, { text: "x" })).toBe("NOT_FOUND");
    expect(await edit(refOf(team.lead), { text: "x", question: "data.open" })).toBe("NOT_FOUND");
    expect(await edit(refOf(team.lead), { text: "x".repeat(2_001) })).toBe("LONG_TEXT");
    expect(await edit(refOf(team.lead), { dissent: "x".repeat(2_001) })).toBe("LONG_DISSENT");
    const long = "x".repeat(2_001);
    expect(await edit(refOf(team.lead), { text: long, dissent: long })).toBe("LONG_BOTH");
    await share(refOf(team.lead));
    expect(await edit(refOf(team.lead), { text: "x" })).toBe("SHARED");
    expect(decided()).toMatchObject({ edits: 0, decision: { text: "" } });
  });
});

describe("a draft that goes around as a file", () => {
  it("says once in each that it is one, and no more once it is shared", async () => {
    const words = wordsOf("fr");
    const text = () => minutesText(minutesDocument(asLead(), words), words);
    const states = () => [...new Set(minutesRows(asLead()).map((row) => row.compte_rendu))];
    expect(text().match(/Brouillon/g)).toHaveLength(1);
    expect(states()).toEqual(["brouillon"]);
    await share(refOf(team.lead));
    expect(text()).not.toContain("Brouillon");
    expect(states()).toEqual(["partage"]);
  });
});

describe("the questions of minutes", () => {
  it("are made once for all who read them, and anew once somebody has changed a word", async () => {
    const first = asLead().questions;
    expect(asLead().questions).toBe(first);
    expect(view(refOf(await team.member("consultant")))?.questions).toBe(first);
    await edit(refOf(team.lead), { text: "Autrement dit" });
    expect(asLead().questions).not.toBe(first);
    expect(decided().decision?.text).toBe("Autrement dit");
  });
});

describe("a workshop that is put away", () => {
  const archive = async (ref: ReturnType<typeof refOf>) => {
    const done = await archiveWorkshop(team.deps, ref);
    return done.ok ? "done" : done.reason;
  };

  it("is so by who may lead it alone, once it is over, once however often it is sent", async () => {
    const [seat = ""] = ended.seats;
    await share(refOf(team.lead));
    for (const ref of [refOf(await team.member("reader")), refOf(null, seat), refOf(null)])
      expect(await archive(ref)).toBe("NOT_FOUND");
    const running = await anEndedWorkshop(team.deps, team.lead, { title: "Autre", isClosed: false });
    expect(await archive({ ...refOf(team.lead), publicId: running.publicId })).toBe("NOT_FOUND");
    expect(await archive(refOf(await team.member("consultant")))).toBe("done");
    const { revision } = stored();
    expect([await archive(refOf(team.lead)), stored().revision]).toEqual(["done", revision]);
    expect(stored().state).toBe("archived");
  });

  it("is read as before, and takes no other words, no word on the session and no transfer", async () => {
    const [seat = ""] = ended.seats;
    await archive(refOf(team.lead));
    expect(asLead()).toMatchObject({ isArchived: true, mayEdit: false });
    expect(await edit(refOf(team.lead), { text: "Trop tard" })).toBe("NOT_FOUND");
    expect((await share(refOf(team.lead))).ok).toBe(false);
    const said = { ref: { publicId: ended.publicId, token: seat }, typed: { word: "utile", rating: "" } };
    expect(await giveWord(team.deps, said)).toEqual({ ok: false, reason: { code: "NOT_OVER" } });
    const taken = await transferWorkshop(team.deps, {
      ...{ ref: team.lead, publicId: ended.publicId, form: "x" },
      chosen: [{ question: GOVERNANCE, version: 0 }],
    });
    expect(taken).toEqual({ ok: false, reason: { code: "ARCHIVED" } });
  });
});
