import { describe, expect, it } from "vitest";
import rooms from "./rooms.json" with { type: "json" };
import { appSources } from "./sources.ts";

const views = appSources().filter(({ path }) => path.endsWith(".view.ts"));

describe("a view", () => {
  it("names types and runs nothing", () => {
    expect(views.length).toBeGreaterThan(30);
    const running =
      /^(?:export )?(?:default |declare |async )?(?:const|let|var|function|class|enum)\b|^import (?!type\b)/m;
    expect(views.filter(({ text }) => running.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe("the rooms", () => {
  it("are the folders of app/, each in the list", () => {
    const folders = appSources().flatMap(({ path }) => path.split("/").slice(1, -1).slice(0, 1));
    const listed = [...rooms.ground, ...rooms.capabilities, ...rooms.roof];
    expect([...new Set(folders)].toSorted()).toEqual(listed.toSorted());
  });
});
