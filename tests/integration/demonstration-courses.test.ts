// What became of the publications of fictional bodies: a fresh installation shows one of each kind, and makes none twice.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { whatChanged } from "../../app/domain/publication/what-changed.ts";
import type { Online } from "../../app/publication/published.view.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { verifyPublications } from "../../app/publication/verify-publications.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

const folder = temporaryFolder();
const settings = { DATABASE_PATH: join(folder, "barometre.sqlite"), DEMO: "on" } as const;

let deps: ReturnType<typeof aServer>;
beforeAll(() => {
  deps = aServer(settings);
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

it("none is made a second time by another start, and all their chains are whole", () => {
  const before = verifyPublications(deps);
  expect(before.broken).toEqual([]);
  const again = aServer(settings);
  expect(verifyPublications(again)).toEqual(before);
  again.close();
});
