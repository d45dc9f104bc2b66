import { expect, it } from "vitest";
import { aboutLetter, aboutLink, aboutTeam, letterOf } from "./about.ts";

it("a key says what a mail is about, and no two things have the same", () => {
  expect([aboutTeam(12), aboutLink("12"), aboutLetter(12)]).toEqual(["team/12", "link/12", "letter/12"]);
});

it("a letter is found again by its key, and nothing else is taken for one", () => {
  expect(letterOf(aboutLetter(12))).toBe(12);
  expect(
    ["team/12", "link/letter/12", "letter/", "letter/1x", `letter/${"9".repeat(400)}`].map(letterOf),
  ).toEqual([...[null, null, null, null, null]]);
});
