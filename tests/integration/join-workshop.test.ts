// A room is joined by its code, through the pages as they are served: in words where it does not open, once a browser, by a key that
// opens nothing else, and by nobody who tries codes one after the other.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../../app/domain/workshops/run-workshop.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { aLedAssessment } from "../builders/a-led-assessment.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { type OpenRoom, openRoom } from "../builders/a-workshop.ts";
import { type Answer, knock } from "./security/knock.ts";

let site: ServedSite;
let lead: AssessmentRef;
let room: OpenRoom;
beforeEach(async () => {
  site = await aServedSite({ TRUST_PROXY: "1" });
  lead = await aLedAssessment(site);
  room = await openRoom(site.deps, lead);
}, 120_000);
afterEach(() => site.close());

interface From {
  readonly network?: string;
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>>;
}

function ask(path: string, { network = "192.0.2.1", cookie = "", form }: From = {}): Promise<Answer> {
  const headers = { "x-forwarded-for": network };
  const sent = form === undefined ? {} : { method: "POST" as const, form };
  return knock(site.url, { path, cookie, headers, ...sent });
}

const door = ({ publicId, code }: OpenRoom, locale = "fr") => `/${locale}/a/${publicId}/entree/${code}`;
const command = (one: Command["do"]) => {
  const seen = site.deps.workshops.get(room.publicId)?.revision ?? 0;
  const ref = { publicId: room.publicId, session: lead.session ?? null };
  return commandWorkshop(site.deps, { ref, command: { do: one, seen } as Command });
};
/** As a browser sends it back. */
const held = ({ cookies }: Answer) => cookies[0]?.split(";")[0] ?? "";
const formOf = (html: string) => /name="form" value="(\w{32})"/.exec(html)?.[1] ?? "";
/** Loads the page of the room and sends its form. */
async function join(name: string, from: From = {}): Promise<Answer> {
  const { body } = await ask(door(room), from);
  return ask(door(room), { ...from, form: { form: formOf(body), nom: name, role: "" } });
}

describe("leaving a workshop", () => {
  it("frees the seat and keeps nobody waiting for it; this browser finds the very seat again, and no other one", async () => {
    const cookie = held(await join("Ada"));
    const seat = `/fr/a/${room.publicId}/moi`;
    const here = () => site.deps.ballots.countSeats(site.deps.workshops.get(room.publicId)?.id ?? 0).here;
    expect([(await ask(seat, { cookie })).status, here()]).toEqual([200, 1]);
    const left = await ask(seat, { cookie, form: { intent: "leave" } });
    expect([left.status, left.location, here()]).toEqual([303, seat, 0]);
    expect((await ask(seat, { cookie })).body).toContain("Vous avez quitté votre place");
    expect((await ask(seat, { form: { intent: "leave" } })).status).toBe(404);
    // Neither the code of the room nor its form gives another one.
    expect((await ask(door(room), { cookie })).location).toBe(seat);
    const joined = await ask(door(room), { cookie, form: { form: "x", nom: "Bea", role: "" } });
    expect([joined.status, joined.location, here()]).toEqual([303, seat, 0]);
    const back = await ask(seat, { cookie, form: { intent: "come-back" } });
    expect([back.status, back.location]).toEqual([303, seat]);
    expect([(await ask(seat, { cookie })).body, here()]).toEqual([expect.stringContaining("Ada"), 1]);
    const { id = 0 } = site.deps.workshops.get(room.publicId) ?? {};
    expect(site.deps.ballots.countSeats(id).ever).toBe(1);
  });
});

describe("joining a workshop", () => {
  it("reads the code however it is typed, and the short address in the language of the browser", async () => {
    const spaced = `${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase();
    const typed = await ask(`/fr/rejoindre?${new URLSearchParams({ code: spaced })}`);
    expect([typed.status, typed.location]).toEqual([303, door(room)]);
    const short = await fetch(`${site.url}/j/${room.code}`, {
      ...{ redirect: "manual", headers: { "accept-language": "en" } },
    });
    expect(short.headers.get("location")).toBe(`/en/rejoindre?code=${room.code}`);
  });

  it("says in words what is wrong: no code, another one, no name, an entrance that is closed", async () => {
    const empty = await ask("/fr/rejoindre?code=");
    expect([empty.status, empty.body]).toEqual([404, expect.stringContaining("Écrivez le code affiché")]);
    const wrong = await ask("/en/rejoindre?code=AAAAAA");
    expect([wrong.status, wrong.body]).toEqual([404, expect.stringContaining("Unknown code.")]);
    const nameless = await join(" ");
    expect([nameless.status, nameless.body]).toEqual([422, expect.stringContaining("Écrivez un nom")]);
    await command("lock");
    const { status, body } = await ask(door(room));
    expect([status, body]).toEqual([200, expect.stringContaining("est fermée")]);
    expect(body).not.toContain('name="nom"');
  });

  it("keeps the key of the seat for the addresses of its workshop, twelve hours, out of reach of scripts", async () => {
    const joined = await join("Ada");
    expect([joined.status, joined.location]).toEqual([303, `/fr/a/${room.publicId}/moi`]);
    const key = /^place=\w{32}; /;
    expect(joined.cookies).toEqual([expect.stringMatching(key), expect.stringMatching(key)]);
    expect(joined.cookies.map((cookie) => cookie.replace(key, ""))).toEqual(
      ["fr", "en"].map(
        (locale) => `Path=/${locale}/a/${room.publicId}; Max-Age=43200; HttpOnly; SameSite=Lax`,
      ),
    );
    const seat = await ask(`/fr/a/${room.publicId}/moi`, { cookie: held(joined) });
    expect(seat.body).toContain("Ada");
    expect(seat.body).toMatch(/[A-Z0-9]{2}-[A-Z0-9]{2}/);
  });

  it("leads who has a seat to it, however often they scan the code or send the form", async () => {
    const cookie = held(await join("Ada"));
    const again = await ask(door(room), { cookie });
    expect([again.status, again.location]).toEqual([303, `/fr/a/${room.publicId}/moi`]);
    await ask(door(room), { cookie, form: { form: "x", nom: "Ada", role: "" } });
    const { id = 0 } = site.deps.workshops.get(room.publicId) ?? {};
    expect(site.deps.ballots.countSeats(id)).toEqual({ here: 1, ever: 1 });
  });

  it("brings somebody back to their seat on another device, and closes it on the one before", async () => {
    const before = held(await join("Ada"));
    const { body } = await ask(`/fr/a/${room.publicId}/moi`, { cookie: before });
    const place = />([A-Z0-9]{2}-[A-Z0-9]{2})</.exec(body)?.[1] ?? "";
    const back = await ask(door(room), { form: { intent: "return", place: place.toLowerCase() } });
    expect(back.status).toBe(303);
    const seat = (cookie: string) => ask(`/fr/a/${room.publicId}/moi`, { cookie });
    expect([(await seat(held(back))).status, (await seat(before)).status]).toEqual([200, 404]);
    const wrong = await ask(door(room), { form: { intent: "return", place: "AA-AA" } });
    expect([wrong.status, wrong.body]).toEqual([404, expect.stringContaining("Aucune place ne porte")]);
  });

  it("leads who lost device and code back by a link of whoever leads, by its button alone", async () => {
    const before = held(await join("Ada"));
    const led = `session=${lead.session}`;
    const desk = `/fr/a/${room.publicId}/regie`;
    const [seat] = site.deps.ballots.listSeats(site.deps.workshops.get(room.publicId)?.id ?? 0);
    const made = await ask(desk, { cookie: led, form: { intent: "way-back", seat: String(seat?.id) } });
    expect(made.status).toBe(200);
    const url = new URL(/https?:[^<]*\?retour=\w{32}/.exec(made.body)?.[0] ?? "");
    const looked = await ask(url.pathname + url.search);
    await ask(url.pathname + url.search);
    expect(looked.body).toContain("Ce lien ramène à une place");
    const key = url.searchParams.get("retour") ?? "";
    const back = await ask(url.pathname, { form: { intent: "return", place: key } });
    expect(back.status).toBe(303);
    const page = `/fr/a/${room.publicId}/moi`;
    const cookies = [held(back), before];
    const statuses = await Promise.all(cookies.map(async (cookie) => (await ask(page, { cookie })).status));
    expect(statuses).toEqual([200, 404]);
    expect((await ask(url.pathname, { form: { intent: "return", place: key } })).status).toBe(404);
    expect((await ask(desk, { cookie: led })).body).toContain("reprise sur un autre appareil");
  });

  it("asks for no name where the workshop is anonymous, and offers no way back", async () => {
    const other = await openRoom(site.deps, lead, { mode: "anonymous", title: "Anonyme" });
    const { body } = await ask(door(other));
    for (const name of ["nom", "role", "place"]) expect(body).not.toContain(`name="${name}"`);
    expect(body).toContain("un vote isolé peut être deviné");
  });

  it("gives a key that opens nothing else: another workshop, a team, an account", async () => {
    const cookie = held(await join("Ada"));
    const other = await openRoom(site.deps, lead, { title: "Un autre" });
    const paths = [`/fr/a/${other.publicId}/moi`, `/fr/t/${lead.slug}/e/${lead.edition}`];
    for (const path of paths) {
      const answer = await ask(path, { cookie });
      expect([path, answer.status, answer.text]).toEqual([path, 404, (await ask(path)).text]);
    }
    expect((await ask("/fr/compte", { cookie })).location).toContain("/fr/connexion");
  });
});

describe("codes that are tried one after the other", () => {
  const NETWORK = "198.51.100.7";
  const guess = (place: number, network = NETWORK) => {
    const code = place
      .toString(8)
      .padStart(6, "0")
      .replaceAll(/\d/g, (digit) => "ABCDEFGH"[Number(digit)] ?? "");
    return ask(`/fr/rejoindre?code=${code}`, { network });
  };

  it("1,000 from one address are stopped while thirty people behind it join", async () => {
    expect((await join("first", { network: NETWORK })).status).toBe(303);
    const answers: number[] = [];
    const joined: number[] = [];
    for (let place = 0; place < 1_000; place += 1) {
      answers.push((await guess(place)).status);
      if (place % 34 === 0) joined.push((await join(`name ${place}`, { network: NETWORK })).status);
    }
    expect([
      answers.filter((one) => one === 404).length,
      answers.filter((one) => one === 429).length,
    ]).toEqual([40, 960]);
    expect(joined).toEqual(Array.from({ length: 30 }, () => 303));
    expect((await guess(0, "203.0.113.9")).status).toBe(404);
  }, 60_000);

  it("as many at once are hardly more, and say when to come back", async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, (_, place) => guess(place)));
    expect(answers.filter(({ status }) => status === 404).length).toBeLessThan(140);
    const stopped = answers.find(({ status }) => status === 429);
    expect(Number(stopped?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("so are codes of seats, tried by somebody who knows that of the room", async () => {
    const network = "198.51.100.8";
    const statuses: number[] = [];
    for (const sign of "ABCDEFGHJKMNPQRTUVWXY346789ABCDEFGHJKMNPQRTUVWXY")
      statuses.push(
        (await ask(door(room), { network, form: { intent: "return", place: `AA-A${sign}` } })).status,
      );
    expect(statuses.filter((one) => one === 404)).toHaveLength(40);
    expect(statuses.at(-1)).toBe(429);
  });

  it("with a key of one’s own no code becomes one that was right", async () => {
    const network = "198.51.100.9";
    const cookie = held(await join("Ada", { network }));
    const signs = [..."ABCDEFGHJKMNPQRTUVWXY346789ABCDEFGHJKMNPQRTUVWXY"];
    const codes = signs.map((sign) => `BBBBB${sign}`);
    // Answered by the key, whatever the code.
    for (const code of codes)
      expect((await ask(`/fr/a/${room.publicId}/etat?code=${code}`, { network, cookie })).status).toBe(200);
    const statuses: number[] = [];
    for (const code of codes) statuses.push((await ask(`/fr/rejoindre?code=${code}`, { network })).status);
    expect(statuses.filter((one) => one === 404)).toHaveLength(40);
    expect(statuses.at(-1)).toBe(429);
  });

  it("a mark before the first letter of a form hides no code of a seat", async () => {
    const network = "198.51.100.10";
    // From then on the code of the room alone costs nothing there.
    expect((await join("Ada", { network })).status).toBe(303);
    const statuses: number[] = [];
    for (const sign of "ABCDEFGHJKMNPQRTUVWXY346789ABCDEFGHJKMNPQRTUVWXY") {
      const answer = await fetch(site.url + door(room), {
        ...{ method: "POST", redirect: "manual", body: `\ufeffplace=AA-A${sign}&intent=return` },
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...{ origin: site.url, "x-forwarded-for": network },
        },
      });
      statuses.push(answer.status);
    }
    expect(statuses.filter((one) => one === 404)).toHaveLength(40);
    expect(statuses.at(-1)).toBe(429);
  });
});
