import { expect, it } from "vitest";
import { aboutTeam } from "./about.ts";

it("aboutTeam names the body, and nothing else", () => {
  expect(aboutTeam(12)).toBe("team/12");
});
