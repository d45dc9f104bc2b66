import { expect, it } from "vitest";
import { readParticipant } from "./participant.ts";

const read = (name: string, role: string, mode: "named" | "pseudonym" | "anonymous") =>
  readParticipant({ name, role }, { mode, roles: ["dsi", "elu"] });

it("has a name in one line, and a role of the questionnaire where one was said", () => {
  expect(read("  Ada \n Lovelace", "dsi", "named")).toEqual({ name: "Ada Lovelace", role: "dsi" });
  expect(read("Renard", "", "pseudonym")).toEqual({ name: "Renard", role: null });
  expect(read("Renard", "pilot", "pseudonym")).toEqual({ name: "Renard", role: null });
});

it("is not let in without a name where the mode asks for one, nor with one too long", () => {
  expect(read(" ", "dsi", "named")).toBeNull();
  expect(read("x".repeat(60), "", "pseudonym")?.name).toHaveLength(60);
  expect(read("x".repeat(61), "", "pseudonym")).toBeNull();
});

it("is nobody in an anonymous workshop, whatever was typed", () => {
  expect(read("Ada", "dsi", "anonymous")).toEqual({ name: "", role: null });
});
