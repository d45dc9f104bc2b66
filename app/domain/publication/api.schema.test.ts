import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  bodyResource,
  definitionResource,
  definitionSummaryResource,
  editionResource,
  leverResource,
  pageOf,
  problemResource,
  resultResource,
} from "./api.schema.ts";

const url = "https://barometre.example/api/v1/x";
const publishedAt = "2027-03-18T09:00:00.000Z";
const sha256 = "a".repeat(64);
const body = { slug: "rivage", name: "Rivage", fictional: true, url, siren: null };
const version = { version: 1, publishedAt, sha256, url, page: url };
const withdrawn = { withdrawnAt: publishedAt, reason: "Une erreur", hashes: [sha256] };
const files = { csv: url, excel: url, json: url, metadata: url, parquet: url, zip: url };
const summary = { id: "tiny", version: "1.0.0", title: "Petit", sha256, url, file: url };
const lever = {
  ...{
    id: "lever.a",
    url,
    survey: { id: "tiny", version: "1.0.0" },
    title: "Ouvrir",
    why: "Pour",
    steps: ["Un"],
  },
  ...{
    effect: "Plus",
    owner: "Direction",
    effort: "M",
    months: { min: 0, max: 1 },
    triggers: { "data.use": 2 },
  },
};
const dimension = { id: "data", title: "Données", indicators: [{ id: "data.use", title: "Usages" }] };
const withEditions = {
  ...body,
  editions: [
    { edition: "2027", latest: version, withdrawn: null },
    { edition: "2026", latest: null, withdrawn },
  ],
};
const problem = { type: "about:blank", title: "Bad", status: 400, detail: "limit is a number" };

/** Of the result all but its document, which its own schema holds. */
const result = resultResource.omit({ document: true });
const ofResult = { ...version, body, edition: "2027", reason: "", versions: [version] };

const RESOURCES: readonly (readonly [string, z.ZodType, Readonly<Record<string, unknown>>])[] = [
  ["BodyWithEditions", bodyResource, withEditions],
  ["Result", result, ofResult],
  ["Edition", editionResource, { edition: "2027", name: null, fictional: false, url, files }],
  ["DefinitionSummary", definitionSummaryResource, summary],
  ["Definition", definitionResource, { ...summary, dimensions: [dimension] }],
  ["Lever", leverResource, lever],
  ["page", pageOf(leverResource), { items: [lever], next: null }],
];
const all = [...RESOURCES, ["Problem", problemResource, problem] as const];

/** Its keys are those of a questionnaire, and as many as it has. */
const OPEN_RECORD = "triggers";

/** Each record in the sample, at whatever depth, changed in one way; `change` gives what stands there instead. */
type Change = (record: Readonly<Record<string, unknown>>) => readonly unknown[];
function changedBy(value: unknown, change: Change): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one, place) => changedBy(one, change).map((changed) => value.with(place, changed)));
  if (typeof value !== "object" || value === null) return [];
  const record: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  const inside = Object.entries(record)
    .filter(([key]) => key !== OPEN_RECORD)
    .flatMap(([key, one]) => changedBy(one, change).map((changed) => ({ ...record, [key]: changed })));
  return [...change(record), ...inside];
}
const withoutOne: Change = (record) =>
  Object.keys(record).map((left) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== left)),
  );

describe.each(all)("%s", (_name, schema, sample) => {
  it("is taken as it is written", () => {
    expect(schema.parse(sample)).toEqual(sample);
  });

  it("lacks nothing", () => {
    const fewer = changedBy(sample, withoutOne);
    for (const one of fewer) expect(schema.safeParse(one).success, JSON.stringify(one)).toBe(false);
    expect(fewer.length).toBeGreaterThanOrEqual(Object.keys(sample).length);
  });
});

describe.each(RESOURCES)("%s", (_name, schema, sample) => {
  it("holds no key that is not named", () => {
    const more = changedBy(sample, (record) => [{ ...record, rank: 1 }]);
    for (const one of more) expect(schema.safeParse(one).success, JSON.stringify(one)).toBe(false);
    expect(more.length).toBeGreaterThanOrEqual(1);
  });
});

describe("what no resource says", () => {
  it.each([
    [
      "a hash that is none",
      bodyResource,
      { ...withEditions, editions: [{ ...withEditions.editions[0], latest: { ...version, sha256: "a" } }] },
    ],
    ["a version before the first", result, { ...ofResult, version: 0 }],
    ["an address that is not whole", result, { ...ofResult, url: "/api" }],
    ["a day for a moment", result, { ...ofResult, publishedAt: "2027-03-18" }],
    ["a body without a name", bodyResource, { ...withEditions, name: "" }],
    ["a body without an address", bodyResource, { ...withEditions, slug: "" }],
    ["a SIREN of eight", bodyResource, { ...withEditions, siren: "12345678" }],
    ["a SIREN of ten", bodyResource, { ...withEditions, siren: "1234567890" }],
    ["an edition without a key", editionResource, { edition: "", name: null, fictional: false, url, files }],
    ["a result of no edition", result, { ...ofResult, edition: "" }],
    ["a questionnaire without an id", definitionSummaryResource, { ...summary, id: "" }],
    ["a questionnaire without a version", definitionSummaryResource, { ...summary, version: "" }],
    ["an effort that there is not", leverResource, { ...lever, effort: "XL" }],
    ["months before now", leverResource, { ...lever, months: { min: -1, max: 1 } }],
    ["an end before the first month", leverResource, { ...lever, months: { min: 0, max: 0 } }],
    ["half a level", leverResource, { ...lever, triggers: { "data.use": 1.5 } }],
    ["half a status", problemResource, { ...problem, status: 400.5 }],
  ])("%s", (_what, schema, changed) => {
    expect(schema.safeParse(changed).success).toBe(false);
  });

  it("takes each effort, and a problem with the parameter that it is about", () => {
    for (const effort of ["S", "M", "L"])
      expect(leverResource.safeParse({ ...lever, effort }).success).toBe(true);
    const about = { ...problem, parameter: "limit" };
    expect(problemResource.parse(about)).toEqual(about);
    expect(bodyResource.safeParse({ ...withEditions, siren: "123456789" }).success).toBe(true);
  });
});

describe("what programs are told of it", () => {
  const schemas = [bodyResource, resultResource, ...all.map(([, schema]) => schema)];
  const told = schemas.map((schema) => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any" })));

  it("is never without words", () => {
    for (const text of told) expect(text).not.toMatch(/"(?:description|id|title)":""/);
  });

  it("names each resource once, and says of those of a list what they are", () => {
    const ids = [
      "BodyWithEditions",
      "Result",
      "Edition",
      "DefinitionSummary",
      "Definition",
      "Lever",
      "Problem",
    ];
    const named = [bodyResource, resultResource, ...all.map(([, schema]) => schema)].map(
      (schema) => schema.meta()?.id,
    );
    expect(named).toEqual(expect.arrayContaining(ids));
    for (const name of ["Body", "Version", "Withdrawal", "Standing", "Files", "PublicDocument"])
      expect(told.join()).toContain(`"#/$defs/${name}"`);
    for (const schema of [bodyResource, resultResource, editionResource, leverResource])
      expect(schema.meta()?.description).not.toBe(undefined);
    expect(told[0]).toContain("A correction is the next one.");
  });

  it("explains what is null, what is empty and in which order things stand", () => {
    const whole = told.join();
    for (const words of [
      ...[
        "Absolute.",
        "In UTC.",
        "SHA-256 in hexadecimal.",
        "Of bodies that do not exist",
        "is led on to by a 301",
      ],
      ...[
        "such as 2026",
        "Null for a body that is not in the directory",
        "to know copies by",
        "Null where nothing is online",
      ],
      ...[
        "null where nothing was",
        "empty for the first",
        "the oldest first",
        "hors-edition",
        "structure, levers and texts",
      ],
      ...[
        "In the order of the questionnaire",
        "highest level that calls for it",
        "null on the last",
        "what is wrong there",
      ],
    ])
      expect(whole).toContain(words);
  });
});
