// The SQL of a room is its own. Import rules refuse to import another room's store; what a use case is given holds all
// of them, so that this reads what it takes of it. The stores of record are shared, and the roof may put all together.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rooms from "./rooms.json" with { type: "json" };
import { appSources, type Source } from "./sources.ts";
import { storeOwners, storesUsedIn } from "./store-uses.ts";

const root = join(import.meta.dirname, "../..");
const owners = storeOwners(readFileSync(join(root, "app/wiring/open-stores.server.ts"), "utf8"));
const stores = new Set(owners.keys());

/** As "file: store". */
function foreignUsesIn(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = source.path.split("/")[1] ?? "";
    if (rooms.roof.includes(room)) return [];
    return storesUsedIn(source, stores)
      .filter((store) => owners.get(store) !== room && owners.get(store) !== "record")
      .map((store) => `${source.path}: ${store}`);
  });
}

describe("the store of a room", () => {
  it("is known by the room that wiring opens it from", () => {
    expect([owners.get("evidenceFiles"), owners.get("keptForms"), owners.get("accounts")]).toEqual([
      "evidence",
      "kept-forms",
      "record",
    ]);
    expect(
      [...owners.values()].filter((room) => !rooms.ground.concat(rooms.capabilities).includes(room)),
    ).toEqual([]);
  });

  it("is shared when it is of record, and otherwise refused to all but its room and the roof", () => {
    const text = "deps.seeds; deps.invitations; deps.accounts;";
    const usesIn = (path: string) => foreignUsesIn([{ path, text }]);
    expect(usesIn("app/team/x.server.ts")).toEqual(["app/team/x.server.ts: seeds"]);
    expect(usesIn("app/commands/x.server.ts")).toEqual([]);
  });

  it("is used by that room alone", () => {
    expect(foreignUsesIn(appSources())).toEqual([]);
  });
});

describe("a source uses a store", () => {
  const usedIn = (text: string) => storesUsedIn({ path: "x.ts", text }, new Set(["seeds", "opinions"]));

  it.each([
    ["deps.seeds.get(NAME)"],
    ["deps\n  .seeds\n  .get(NAME)"],
    ["context.deps.seeds"],
    ["stores.seeds"],
    ['deps["seeds"]'],
    ["const { seeds } = deps;"],
    ["const { seeds: loaded } = context.deps;"],
    ["function f({ seeds }: Deps) {}"],
    ['function f({ seeds }: Pick<Stores, "seeds">) {}'],
    ["function f(given: SeedingDeps) { return given.seeds; }"],
    ["const f = ({ deps: { seeds } }: Context) => seeds;"],
  ])("by %j", (text) => {
    expect(usedIn(text)).toEqual(["seeds"]);
  });

  it.each([["page.seeds"], ["view.value.opinions"], ["const { opinions } = page;"], ["// deps.seeds"]])(
    "and not by %j",
    (text) => {
      expect(usedIn(text)).toEqual([]);
    },
  );
});
