import { expect, it } from "vitest";
import type { Question } from "../questions/question.schema.ts";
import type { Body } from "./body.ts";
import { proposedValue } from "./proposed-value.ts";

const commune = {
  insee: "35238",
  name: "Rennes",
  population: 7,
  postcodes: [],
};
const body: Body = {
  ...{
    id: 1,
    slug: "rennes",
    name: "Rennes Métropole",
    kind: "metropole",
    siren: "243500139",
  },
  ...{
    population: 470_000,
    since: "2015-01-01",
    demonstration: false,
    communes: [commune, commune],
  },
};
const unknown: Body = {
  ...body,
  siren: null,
  population: null,
  since: null,
  communes: [],
};
const asking = (directory: "since-year" | "population" | "communes"): Question => ({
  ...{ id: "ctx.known", type: "value", ask: [], directory },
  field: { id: "ctx.known", type: "number" },
});

it.each([
  ["since-year", "2015"],
  ["population", "470000"],
  ["communes", "2"],
] as const)("offers %s as %s, as the form of its question names it", (directory, value) => {
  expect(proposedValue(asking(directory), body)).toEqual({
    "field.ctx.known": value,
  });
});

it.each(["since-year", "population", "communes"] as const)(
  "offers no %s of a body that is unknown",
  (directory) => {
    expect(proposedValue(asking(directory), unknown)).toBeNull();
  },
);

it("offers nothing for a question that does not ask for it", () => {
  const { directory: _asked, ...other } = {
    directory: "",
    ...asking("population"),
  };
  expect(
    proposedValue(
      {
        ...other,
        id: "ctx.known",
        type: "value",
        ask: [],
        field: { id: "ctx.known", type: "number" },
      },
      body,
    ),
  ).toBeNull();
  expect(
    proposedValue(
      {
        id: "a",
        type: "ranking",
        ask: [],
        options: ["x", "y"],
        max: 2,
      } as unknown as Question,
      body,
    ),
  ).toBeNull();
});
