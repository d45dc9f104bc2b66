// What became of the publications of fictional bodies: a fresh installation shows one of each kind, and makes none twice.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { BLOCKS } from "../../app/domain/publication/publication-scope.ts";
import { whatChanged } from "../../app/domain/publication/what-changed.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import type { Online } from "../../app/publication/published.view.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { verifyPublications } from "../../app/publication/verify-publications.server.ts";
import {
  countToModerate,
  viewModeration,
  viewModerationQueue,
} from "../../app/publication/view-moderation.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { composeStep } from "../builders/a-publishing-team.ts";
import { aServer } from "../builders/a-running-server.ts";
import { signedIn } from "../builders/people.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

const folder = temporaryFolder();
const settings = { DATABASE_PATH: join(folder, "barometre.sqlite"), DEMO: "on" } as const;

const mails: NewMail[] = [];
let deps: ReturnType<typeof aServer>;
beforeAll(() => {
  deps = aServer(settings, { post: (mail) => mails.push(mail) });
});
afterAll(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

function publicationOf(slug: string, edition = "2026") {
  return publishedOf(deps, { slug, edition }) ?? expect.fail(`${slug} has published nothing`);
}
function onlineOf(slug: string): Online {
  const publication = publicationOf(slug);
  return publication.kind === "online" ? publication : expect.fail(`${slug} is withdrawn`);
}
const documentsOf = (slug: string) =>
  onlineOf(slug).versions.map((version) => readDocument(publishedText(deps, version) ?? ""));

it("most are online as they are, with all that a page may show, and say that their body does not exist", () => {
  const all = deps.assessments.listOpenToAll().map(({ bodyId, edition }) => {
    const { slug = "" } = deps.bodies.get(bodyId) ?? {};
    const one = publicationOf(slug, edition);
    return one.kind === "withdrawn" ? "withdrawn" : `${one.versions.length} online`;
  });
  expect(all.filter((kind) => kind === "1 online").length).toBe(all.length - 2);
  const [document] = documentsOf("aubrelac-metropole");
  expect(document?.body.demonstration).toBe(true);
  for (const shown of [document?.justifications, document?.steps])
    expect(Object.keys(shown ?? {}).length).toBeGreaterThan(5);
});

it("one was corrected, and tells what changed and why", () => {
  const slug = "metropole-du-grand-trevialle";
  const [first, second] = documentsOf(slug);
  if (first === undefined || second === undefined) throw new Error("there are two versions");
  expect(whatChanged(first, second)).toContainEqual({ kind: "steps", questions: ["data.open"] });
  expect(onlineOf(slug).latest).toMatchObject({ number: 2, reason: expect.stringContaining("fictive") });
  expect(second.body.demonstration).toBe(true);
  expect([first.finalisedVersion, second.finalisedVersion]).toEqual([1, 2]);
});

it("one tells its scores alone", () => {
  const [document] = documentsOf("ondraye-val-de-morvenne");
  expect(document?.scope).toEqual([]);
  expect(document).not.toHaveProperty("justifications");
});

it("one was withdrawn, with its date and its reason, beside the newer edition of its body", () => {
  const withdrawn = publicationOf("drivonne-littoral-metropole", "2024");
  expect(withdrawn).toMatchObject({
    kind: "withdrawn",
    numbers: [1],
    reason: expect.stringContaining("fictif"),
  });
  expect(onlineOf("drivonne-littoral-metropole").edition).toBe("2026");
});

it("some say which levers they have taken up and what they aim at, beside that both are fictional", () => {
  const [document] = documentsOf("aubrelac-metropole");
  const model = deps.definitions.getVersion(document?.survey.id ?? "", document?.survey.version ?? "");
  const known = new Set(model?.levers.map(({ id }) => id));
  expect(document?.levers?.length).toBeGreaterThan(1);
  for (const { id, month } of document?.levers ?? []) {
    expect(known.has(id), id).toBe(true);
    expect(month).toMatch(/^202[78]-\d\d$/);
  }
  const targets = Object.entries(document?.targets ?? {});
  expect(targets.length).toBe(3);
  for (const [dimension, { level, reason }] of targets) {
    expect(level).toBe((document?.scores.dimensions[dimension]?.level ?? 0) + 1);
    expect(reason).toContain("fictive");
  }
});

it("one waits for moderation, of a body that tells its scores alone until then, and says that nobody allowed it", async () => {
  nameAdministrator(deps, { email: "moderator@barometre.example", role: "moderator" });
  const session = await signedIn({ deps, mails }, "moderator@barometre.example");
  // Its result leads to no page of a version, which would open to nobody.
  const ref = { slug: "ondraye-val-de-morvenne", edition: "2026", tokens: [], session: null };
  const result = viewResults(deps, { ref, locale: "fr", levers: [] });
  expect(result.ok && result.value.finalised).toBeNull();
  const queue = viewModerationQueue(deps, session);
  if (!queue.ok) throw new Error(queue.reason);
  expect(queue.value.waiting).toMatchObject([
    {
      ...{ body: { name: "Ondraye Val de Morvenne", demonstration: true }, isOwn: false },
      official: { name: expect.stringContaining("fictive"), mandate: expect.stringContaining("fictif") },
    },
  ]);
  expect(countToModerate(deps, session)).toBe(1);
  const [{ publicId = "" } = {}] = queue.value.waiting;
  const view = viewModeration(deps, { session, publicId, locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  expect(view.value).toMatchObject({
    isWaiting: true,
    sentTo: null,
    why: expect.stringContaining("fictive"),
  });
  const hidden = { ...deps, showsDemonstrations: false };
  expect(viewModerationQueue(hidden, session)).toMatchObject({ value: { waiting: [] } });
  expect(viewModeration(hidden, { session, publicId, locale: "fr" }).ok).toBe(false);
  expect(countToModerate(hidden, session)).toBe(0);
  const asked = { session, publicId, steps: view.value.steps, checks: CHECKS, compose: composeStep };
  expect(await publishRequest(deps, asked)).toEqual({ ok: true, value: 2 });
  expect(documentsOf("ondraye-val-de-morvenne").at(-1)?.scope).toEqual(BLOCKS);
  expect(verifyHistories(deps).broken).toEqual([]);
});

it("none is made a second time by another start, and all their chains are whole", () => {
  const before = verifyPublications(deps);
  expect(before.broken).toEqual([]);
  const again = aServer(settings);
  expect(verifyPublications(again)).toEqual(before);
  again.close();
});
