import { expect, it } from "vitest";
import { aboutLetter, aboutLink, aboutTeam } from "./about.ts";

it("a key says what a mail is about, and no two things have the same", () => {
  expect([aboutTeam(12), aboutLink("12"), aboutLetter(12)]).toEqual(["team/12", "link/12", "letter/12"]);
});
