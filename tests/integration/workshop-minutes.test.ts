// The minutes of a workshop say as a page, a text, a table and JSON what its room was shown, to the team and to who sat there.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { minutesDocument } from "../../app/minutes/minutes-document.ts";
import { minutesRows } from "../../app/minutes/minutes-rows.ts";
import { minutesText } from "../../app/minutes/minutes-text.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anEndedWorkshop, type EndedRoom } from "../builders/an-ended-workshop.ts";

let team: Team;
let ended: EndedRoom;
beforeEach(async () => {
  team = await aTeam();
  ended = await anEndedWorkshop(team.deps, team.lead, { title: "Données" });
});
afterEach(() => team.deps.close());

function view(
  { session = null as string | null, seat = null as string | null } = {},
  publicId = ended.publicId,
) {
  const found = viewMinutes(team.deps, { ref: { publicId, session, seat }, locale: "fr" });
  return found.ok ? found.value : null;
}
const asLead = () => view({ session: team.lead.session ?? null }) ?? expect.fail("no minutes");

describe("the minutes of a workshop", () => {
  it("are for the team and for who sat there, by the key of the seat alone, and not before it is over", async () => {
    expect(asLead().questions).toHaveLength(2);
    expect(asLead().transfer).toEqual({ slug: "rennes-metropole", edition: "2026" });
    for (const seat of ended.seats) expect(view({ seat })?.transfer).toBeNull();
    expect(view({ session: (await team.member("reader")).session ?? null })?.transfer).toBeNull();
    expect(view({ session: (await team.respondent(0)).session ?? null })).toBeNull();
    expect(view()).toBeNull();
    expect(view({ seat: "A".repeat(32) })).toBeNull();
    const other = await anEndedWorkshop(team.deps, team.lead, { title: "Autre", isClosed: false });
    expect(view({ session: team.lead.session ?? null }, other.publicId)).toBeNull();
    expect(view({ seat: other.seats[0] ?? null })).toBeNull();
  });

  it("are read by who left before the end, and no more by who was removed", () => {
    const { id = 0 } = team.deps.workshops.get(ended.publicId) ?? {};
    const [left, removed, stayed] = team.deps.ballots.listSeats(id);
    team.deps.ballots.setPresence(id, left?.id ?? 0, "left");
    team.deps.ballots.setPresence(id, removed?.id ?? 0, "removed");
    expect(stayed?.presence).toBe("here");
    const read = ended.seats.slice(0, 3).map((seat) => view({ seat }) !== null);
    expect(read).toEqual([true, false, true]);
  });

  it("say the rule, the mode, each vote, what was decided and what was put off", () => {
    const text = minutesText(minutesDocument(asLead(), wordsOf("fr")), wordsOf("fr"));
    expect(text).toContain("Rennes Métropole, le 18 mars 2027");
    expect(text).toContain("5 places prises");
    expect(text).toMatch(/accord si 75\s% des votes/);
    expect(text).toMatch(/1\. Gouvernance des données\r\n-+\r\n/);
    expect(text).toMatch(/Accord\. 80\s% des votes sont au palier 3/);
    expect(text).toMatch(/Reportée\s: rien n’a été décidé\./);
    // Nobody let a reason be shown, and no name stands anywhere.
    expect(text).not.toContain("Pas de référent");
    expect(text).not.toContain("Participante");
  });

  it("are one table for both files: every round and level once, with the votes that were cast", () => {
    const rows = minutesRows(asLead());
    const governance = rows.filter(({ question }) => question === "data.governance");
    expect(governance.map(({ vote, votes }) => [vote, votes])).toEqual([
      ...[
        ["0", 0],
        ["1", 0],
        ["2", 1],
      ],
      ...[
        ["3", 4],
        ["4", 0],
        ["nsp", 0],
      ],
    ]);
    expect(governance[0]).toMatchObject({
      n: 5,
      resultat: "agreed",
      part_modale: 80,
      seuil: 75,
      etat: "decided",
    });
    const open = rows.filter(({ question }) => question === "data.open");
    expect(open.map(({ votes }) => votes)).toEqual([1, 1, 1, 1, 0, 1]);
    expect(open[0]).toMatchObject({ etat: "postponed", decision: null });
  });

  it("count by role only where three share one on each side", () => {
    // Three of five do the same work: the other two would be read.
    expect(asLead().questions.map(({ roles }) => roles)).toEqual([null, null]);
  });
});
