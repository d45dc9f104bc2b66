import { expect, it } from "vitest";
import { type OembedProblem, readOembed } from "./oembed-request.ts";

const URL_ASKED = "url=https%3A%2F%2Fb.example%2Ffr%2Fx";
const read = (query: string) => readOembed(new URLSearchParams(query));

it("keeps within the width and the height that were asked for", () => {
  expect(read(URL_ASKED)).toMatchObject({ width: 720, height: 1_640 });
  expect(read(`${URL_ASKED}&maxwidth=400&maxheight=300&format=json`)).toMatchObject({
    width: 400,
    height: 300,
  });
  expect(read(`${URL_ASKED}&maxwidth=99999`)).toMatchObject({ width: 720 });
  expect(read(`${URL_ASKED}&maxwidth=280`)).toMatchObject({ width: 280 });
});

it("leaves room for a picture where nothing forbids it", () => {
  const picture = { width: 1_200, height: 630 };
  const room = (query: string) => {
    const asked = read(query);
    return typeof asked === "string" ? asked : asked.leavesRoomFor(picture);
  };
  expect(room(URL_ASKED)).toBe(true);
  expect(room(`${URL_ASKED}&maxwidth=1200&maxheight=630`)).toBe(true);
  expect(room(`${URL_ASKED}&maxwidth=1199`)).toBe(false);
  expect(room(`${URL_ASKED}&maxheight=629`)).toBe(false);
});

const BAD: readonly (readonly [query: string, problem: OembedProblem])[] = [
  ["", "url"],
  ["url=", "url"],
  ["url=fr/metropoles", "url"],
  ["url=javascript:alert(1)", "url"],
  [`${URL_ASKED}&${URL_ASKED}`, "url"],
  [`url=https://b.example/${"a".repeat(2_000)}`, "url"],
  [`${URL_ASKED}&format=xml`, "format"],
  [`${URL_ASKED}&format=json&format=json`, "format"],
  [`${URL_ASKED}&maxwidth=0`, "size"],
  [`${URL_ASKED}&maxwidth=-1`, "size"],
  [`${URL_ASKED}&maxwidth=1e3`, "size"],
  [`${URL_ASKED}&maxwidth=400.5`, "size"],
  [`${URL_ASKED}&maxheight=${"9".repeat(400)}`, "size"],
  [`${URL_ASKED}&maxwidth=400&maxwidth=500`, "size"],
  [`${URL_ASKED}&maxwidth=279`, "narrow"],
];
it.each(BAD)("refuses %s: %s", (query, problem) => {
  expect(read(query)).toBe(problem);
});
