import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bodies } from "../../app/address-policy.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { openText, sealText } from "../../app/database/seal-text.server.ts";
import type { FormPair } from "../../app/domain/answers/form-pair.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { viewLocked } from "../../app/finalisation/view-locked.server.ts";
import { keepForm } from "../../app/kept-forms/keep-form.server.ts";
import { dropKeptForm } from "../../app/kept-forms/kept-form.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, type PeopleServer, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const slug = "rennes-metropole";
const ADA = "ada@rennes.example";
const HOUR_MS = 3_600_000;
const place = "data/data.open";
const TEXT = "é".repeat(900);

let folder: string;
let deps: Deps;
let now: Date;
let server: PeopleServer;
let lead: string;
let signed: string;

beforeEach(async () => {
  now = someTime;
  const mails: Mail[] = [];
  folder = mkdtempSync(joinPath(tmpdir(), "kept-forms-"));
  const settings = { DATABASE_PATH: joinPath(folder, "barometre.sqlite") };
  deps = aServer(settings, { now: () => now, post: (mail) => mails.push(mail) });
  server = { deps, mails };
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const administrator = await signedIn(server, "admin@barometre.example");
  lead = await join(server, { by: administrator, role: "lead", slug, email: "lead@rennes.example" });
  const ada = await join(server, { by: lead, role: "contributor", slug, email: ADA });
  await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "form" });
  signed = page(ada)?.signed ?? "";
  now = new Date(someTime.getTime() + 13 * HOUR_MS);
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

const as = (session: string | null): AssessmentRef => ({ slug, edition: "2026", tokens: [], session });

function page(session: string, secrets: readonly string[] = [], questionId = "data.open") {
  const asked = { ref: as(session), locale: "fr", sectionId: "data", questionId, secrets } as const;
  const view = viewQuestion(deps, asked);
  return view.ok ? view.value : null;
}
function keep(text = TEXT, form = signed, session: string | null = null) {
  const pairs: FormPair[] = [
    ["signed", form],
    ["answer", "2"],
    ["publicText", text],
    ["intent", "continue"],
  ];
  return keepForm(deps, { ref: as(session), place, pairs });
}
const kept = [
  ["answer", "2"],
  ["publicText", TEXT],
];

describe("a form sent after its session ended", () => {
  it("is offered back to its author, on the same question only, until it is dropped", async () => {
    const secrets = [(await keep()) ?? ""];
    const ada = await signedIn(server, ADA);
    expect(page(ada, secrets)?.kept).toEqual(kept);
    expect(page(ada, secrets, "data.use")?.kept).toBeNull();
    await dropKeptForm(deps, { ref: as(ada), place: "data/data.use", secrets });
    expect(page(ada, secrets)?.kept).toEqual(kept);
    await dropKeptForm(deps, { ref: as(ada), place, secrets });
    expect(page(ada, secrets)?.kept).toBeNull();
  });

  it("is shown to its author to be copied while the assessment is finalised", async () => {
    const pairs: FormPair[] = [
      ["signed", signed],
      ["version", "0"],
      ["publicText", TEXT],
    ];
    const secret = (await keepForm(deps, { ref: as(null), place, pairs })) ?? "";
    const leader = await signedIn(server, "lead@rennes.example");
    await finaliseAssessment(deps, {
      compose: finalisationWords,
      ref: as(leader),
      isAccurate: true,
      form: "form",
    });
    const seen = async (email: string) => {
      const ref = as(await signedIn(server, email));
      const asked = { ref, locale: "fr", sent: null, questionId: "data.open" } as const;
      const locked = viewLocked(deps, { ...asked, kept: { secrets: [secret], place } });
      return locked.ok ? locked.value.typed.map(({ content }) => content?.publicText) : locked.reason;
    };
    expect(await seen(ADA)).toEqual([TEXT]);
    expect(await seen("lead@rennes.example")).toEqual([]);
  });

  it("is nothing to anybody else on that browser, nor on another browser", async () => {
    const secrets = [(await keep()) ?? ""];
    const other = await signedIn(server, "lead@rennes.example");
    expect(page(other, secrets)?.kept).toBeNull();
    await dropKeptForm(deps, { ref: as(other), place, secrets });
    const ada = await signedIn(server, ADA);
    expect(page(ada, [])?.kept).toBeNull();
    expect(page(ada, [deps.newToken(), "x"])?.kept).toBeNull();
    expect(page(ada, secrets)?.kept).toEqual(kept);
  });

  it("cannot be read from the database", async () => {
    const secret = (await keep("a text like no other")) ?? "";
    const files = ["barometre.sqlite", "barometre.sqlite-wal"].map((name) =>
      readFileSync(joinPath(folder, name)).toString("latin1"),
    );
    for (const file of files) {
      expect(file).not.toContain("a text like no other");
      expect(file).not.toContain(secret);
    }
  });

  it("is kept for a day", async () => {
    const secrets = [(await keep()) ?? ""];
    now = new Date(now.getTime() + 24 * HOUR_MS);
    await deleteEnded(deps);
    expect(page(await signedIn(server, ADA), secrets)?.kept).toBeNull();
  });

  it("is kept once a form, the latest", async () => {
    const first = (await keep("first")) ?? "";
    const second = (await keep()) ?? "";
    const ada = await signedIn(server, ADA);
    expect([page(ada, [first])?.kept, page(ada, [first, second])?.kept]).toEqual([null, kept]);
  });
});

describe("D12: a form of a very large page", () => {
  it("is kept whole, as long as the largest body of answers", async () => {
    const text = "é".repeat((bodies.answers - 1_000) / 2);
    const secrets = [(await keep(text)) ?? ""];
    expect(page(await signedIn(server, ADA), secrets)?.kept).toEqual([
      ["answer", "2"],
      ["publicText", text],
    ]);
  });

  it("is kept where JSON writes it twice as long as it came: quotes", async () => {
    const text = '"'.repeat(bodies.answers - 1_000);
    const secrets = [(await keep(text)) ?? ""];
    expect(page(await signedIn(server, ADA), secrets)?.kept?.[1]?.[1]).toHaveLength(text.length);
  });

  it("takes the place of the first ones of the same person once they are 16 MB, and of nobody else’s", async () => {
    const large = "x".repeat(bodies.answers - 1_000);
    const leader = await signedIn(server, "lead@rennes.example");
    const theirs = page(leader)?.signed ?? "";
    const ada = await signedIn(server, ADA);
    const forms = Array.from({ length: 5 }, () => page(ada)?.signed ?? "");
    now = new Date(now.getTime() + 13 * HOUR_MS);
    const others = (await keep("theirs", theirs)) ?? "";
    const secrets: string[] = [];
    for (const form of forms) {
      now = new Date(now.getTime() + 1_000);
      secrets.push((await keep(large, form)) ?? "");
    }
    const back = await signedIn(server, ADA);
    const isKept = secrets.map((secret) => page(back, [secret])?.kept !== null);
    expect(isKept).toEqual([false, true, true, true, true]);
    expect(page(await signedIn(server, "lead@rennes.example"), [others])?.kept).not.toBeNull();
  });
});

describe("what is not kept", () => {
  it("is a form that nobody signed, or of another assessment or a changed signer", async () => {
    const [id = "", token = "", signature = ""] = signed.split(".");
    const forged = [
      "",
      "x",
      "..",
      `${id}.${token}.`,
      `${Number(id) - 1}.${token}.${signature}`,
      `${signed}.x`,
    ];
    for (const form of forged) expect(await keep(TEXT, form), form).toBeNull();
  });

  it("is one of a session that is open, one that is too long, one of a member who was removed", async () => {
    expect(await keep("x".repeat(2 * bodies.answers))).toBeNull();
    expect(await keep(TEXT, signed, await signedIn(server, "lead@rennes.example"))).toBeNull();
    const account = deps.accounts.getByEmail(ADA);
    deps.memberships.delete(account?.id ?? 0, deps.assessments.get(slug, "2026")?.bodyId ?? 0);
    expect(await keep()).toBeNull();
  });
});

describe("a sealed text", () => {
  it("opens with its secret, whole and unchanged, and with no other", () => {
    const sealed = sealText("é", "secret");
    expect(openText(sealed, "secret")).toBe("é");
    expect(openText(sealed, "Secret")).toBeNull();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openText(changed, "secret"), `${at}`).toBeNull();
    }
    expect(openText(sealed.subarray(0, 5), "secret")).toBeNull();
  });
});
