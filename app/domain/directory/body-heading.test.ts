import { expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import type { Body } from "./body.ts";
import { bodyHeading } from "./body-heading.ts";

const texts = modelOf("metropoles-numeriques").definition.texts.fr;
const body: Body = {
  id: 1,
  slug: "aubrelac-metropole",
  name: "Aubrelac Métropole",
  kind: "metropole",
  siren: null,
  demonstration: true,
  population: null,
  since: null,
  communes: [],
};

it("says of a fictional body that it does not exist, and nothing of a real one", () => {
  if (texts === undefined) throw new Error("the questionnaire has no French texts");
  expect(bodyHeading(body, texts).demonstration).toContain("n’existe pas");
  expect(bodyHeading({ ...body, demonstration: false }, texts)).toEqual({
    name: "Aubrelac Métropole",
    demonstration: null,
  });
});
