import { expect, it } from "vitest";
import type { Deps } from "../wiring/deps.server.ts";
import { listBodies } from "./api-lists.server.ts";

const SLUGS = ["aubrelac", "brivage", "corvenne", "drivonne"];

/** Bodies that something was online of; `silent` ones show nothing of it. */
function published(silent: readonly string[]): Deps {
  const after = (slug: string, most: number) =>
    SLUGS.flatMap((one, id) => (one > slug ? [id] : [])).slice(0, most);
  const step = { kind: "published", at: new Date(0), officialName: "", officialMandate: "", reason: "" };
  return {
    bodies: { get: (id: number) => ({ slug: SLUGS[id], demonstration: false }) },
    assessments: { get: (slug: string) => ({ id: SLUGS.indexOf(slug), bodyId: SLUGS.indexOf(slug) }) },
    publications: {
      listBodiesAfter: after,
      listEditions: (id: number) => (silent.includes(SLUGS[id] ?? "") ? [] : ["2026"]),
      listOf: () => [{ id: 1, number: 1, documentHash: "" }],
      stepsOf: () => [step],
    },
  } as unknown as Deps;
}

function everyPage(deps: Deps): readonly string[] {
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 2 * SLUGS.length; page += 1) {
    const { items, next } = listBodies(deps, { limit: 1, after });
    found.push(...items.map(({ body }) => body.slug));
    if (next === null) return found;
    after = next;
  }
  throw new Error("the list does not end");
}

it.each([[[]], [["brivage"]], [["aubrelac", "brivage"]], [["drivonne"]], [SLUGS]])(
  "goes on past bodies that show nothing, each body once: without %j",
  (silent) => {
    expect(everyPage(published(silent))).toEqual(SLUGS.filter((slug) => !silent.includes(slug)));
  },
);
