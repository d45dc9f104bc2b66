// What is online, as lists read it, is what the steps of each publication say, whatever came after what.
import { beforeEach, describe, expect, it } from "vitest";
import { readPublicText } from "../../app/domain/publication/public-document.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import {
  countStandings,
  standingsFrom,
  standingsOfAll,
} from "../../app/publication/published-everywhere.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";

const SLUG = "aubrelac-metropole";
let deps: Deps;
beforeEach(() => {
  deps = aServer({ DEMO: "on" });
});

const of = () => publishedOf(deps, { slug: SLUG, edition: "2026" }) ?? expect.fail("it was published");
const isListed = () => [...deps.publications.listOnline("", 100, true)].some(({ slug }) => slug === SLUG);
const bodies = () =>
  deps.publications.countByEdition(true).find(({ bodies: count }) => count > 3)?.bodies ?? 0;

describe("the standing of a result", () => {
  it("is that of its steps: published, withdrawn, and published anew", async () => {
    const online = of();
    if (online.kind !== "online") return expect.fail("it is online");
    const before = bodies();
    const document = readDocument(publishedText(deps, online.latest) ?? "");
    const { assessmentId } = online;
    const said = { assessmentId, by: BY_PROGRAM, reason: "Une erreur", at: deps.now() };
    await deps.writer.run(() => withdrawVersions(deps, said));
    expect([of().kind, isListed(), bodies()]).toEqual(["withdrawn", false, before - 1]);
    await deps.writer.run(() => publishVersion(deps, { ...said, document, official: null }));
    expect([of().kind, isListed(), bodies()]).toEqual(["online", true, before]);
  });

  it("is listed by the address of its body, once, in pages of any length", () => {
    const all = [...standingsOfAll(deps)].map(
      ({ published }) => `${published.body.slug}/${published.edition}`,
    );
    expect(all).toEqual(all.toSorted());
    expect([new Set(all).size, all.length]).toEqual([all.length, countStandings(deps)]);
    for (const most of [1, 2, 5]) {
      const pages = Array.from({ length: Math.ceil(all.length / most) }, (_, page) => [
        ...standingsFrom(deps, page * most, most),
      ]);
      expect(pages.flat().map(({ published }) => `${published.body.slug}/${published.edition}`)).toEqual(all);
    }
    expect([...standingsFrom(deps, all.length, 1)]).toEqual([]);
  });
});

describe("the newest step of an edition", () => {
  it("is another after anything of it is published or withdrawn, and the same after what is of another", async () => {
    const online = of();
    const { assessmentId } = online;
    const editionOf = (id: number) => deps.assessments.getById(id)?.editionId ?? expect.fail("it has one");
    const newest = () => deps.findingsKeeper.newestStepOf(editionOf(assessmentId), true);
    const other = [...standingsOfAll(deps)].find(({ editionId }) => editionId !== editionOf(assessmentId));
    const withdraw = (id: number) =>
      deps.writer.run(() =>
        withdrawVersions(deps, { assessmentId: id, by: BY_PROGRAM, reason: "Une erreur", at: deps.now() }),
      );
    const before = newest();
    expect(deps.findingsKeeper.newestStepOf(editionOf(assessmentId), false)).toBe(0);
    await withdraw(other?.published.assessmentId ?? expect.fail("there is one"));
    expect(newest()).toBe(before);
    await withdraw(assessmentId);
    expect(newest()).toBeGreaterThan(before);
  });
});

describe("a published document", () => {
  const texts = () =>
    [...standingsOfAll(deps)].flatMap(({ published }) =>
      published.kind === "online" ? (publishedText(deps, published.latest) ?? []) : [],
    );

  it("is read the same however often", () => {
    expect(texts().length).toBeGreaterThan(10);
    for (const text of texts()) {
      const read = readPublicText(text);
      const again = [readDocument(text), readDocument(text), readDocument(text)];
      expect(read).toEqual({ ok: true, value: again[0] });
      expect(again).toEqual([again[0], again[0], again[0]]);
    }
  });

  it("is refused however often, where its bytes do not fit", () => {
    const wrong = texts()[0]?.replace('"format":3', '"format":9') ?? "";
    for (const _time of [1, 2]) expect(() => readDocument(wrong)).toThrow(/does not fit its format/);
  });

  it("is refused before it is published, where it does not fit", async () => {
    const online = of();
    if (online.kind !== "online") return expect.fail("it is online");
    const document = { ...readDocument(publishedText(deps, online.latest) ?? ""), edition: "" };
    const { assessmentId } = online;
    const said = { assessmentId, by: BY_PROGRAM, reason: "", at: deps.now(), official: null };
    await expect(deps.writer.run(() => publishVersion(deps, { ...said, document }))).rejects.toThrow(
      "What is to be published does not fit its format: edition",
    );
    expect(of()).toEqual(online);
  });
});
