// The same figures by another program, of samples of the sizes that matter: 5, 11, 12 and 22, with ties. It counted pairs one by one for
// tau-b, and took W from Friedman’s chi-square with its correction for ties instead of from squared rank sums.
import { describe, expect, it } from "vitest";
import { midranks } from "./midranks.ts";
import { ranksAgreement } from "./rank-agreement.ts";
import { rankCorrelation } from "./rank-correlation.ts";

const SAMPLES = [
  {
    n: 5,
    tau: 0.589255650989,
    rho: 0.729996395088,
    w: 0.2233766234,
    x: [2, 7, 5, 7, 5],
    y: [5, 9, 5, 8, 3],
    rows: ["022231", "334321", "120422", "144140", "444012"],
  },
  {
    n: 11,
    tau: 0.422200330921,
    rho: 0.558388179394,
    w: 0.0674070248,
    x: [1, 2, 8, 5, 2, 3, 1, 2, 2, 2, 4],
    y: [0, 5, 8, 9, 4, 1, 1, 0, 2, 3, 1],
    rows: [
      "433232",
      "214102",
      "421133",
      "012014",
      "312042",
      "434423",
      "212330",
      "032402",
      "134314",
      "041023",
      "233223",
    ],
  },
  {
    n: 12,
    tau: 0.732610232139,
    rho: 0.838980963183,
    w: 0.1090241796,
    x: [9, 9, 6, 1, 2, 8, 2, 9, 4, 9, 2, 2],
    y: [5, 5, 3, 1, 2, 4, 3, 5, 5, 7, 0, 4],
    rows: [
      "132203",
      "120143",
      "414114",
      "142241",
      "032113",
      "423214",
      "134040",
      "414342",
      "103404",
      "020304",
      "132132",
      "142034",
    ],
  },
  {
    n: 22,
    tau: 0.686230923787,
    rho: 0.818385943997,
    w: 0.0219435737,
    x: [8, 4, 3, 6, 7, 6, 8, 6, 2, 4, 0, 0, 2, 3, 0, 1, 4, 3, 3, 8, 8, 5],
    y: [9, 0, 0, 3, 9, 4, 7, 7, 2, 5, 0, 0, 2, 4, 0, 1, 4, 4, 0, 7, 6, 7],
    rows: [
      "010411",
      "222410",
      "003344",
      "301232",
      "323403",
      "234201",
      "303314",
      "304230",
      "303441",
      "421000",
      "011040",
      "412113",
      "344343",
      "410004",
      "300241",
      "442341",
      "013024",
      "300113",
      "141201",
      "121104",
      "332412",
      "434213",
    ],
  },
] as const;
const IDS = ["a", "b", "c", "d", "e", "f"];
const ranksOf = (rows: readonly string[]) => rows.map((row) => midranks([...row].map(Number)));

describe.each(SAMPLES)("of $n bodies", ({ n, tau, rho, w, x, y, rows }) => {
  it("tau-b and rho are those of another program", () => {
    const found = rankCorrelation(
      x.map((one, place) => ({ x: one, y: y[place] ?? 0 })),
      1,
    );
    expect(x).toHaveLength(n);
    expect(found?.tau).toBeCloseTo(tau, 11);
    expect(found?.rho).toBeCloseTo(rho, 11);
  });

  it("Kendall’s W is that of another program, and 1 where all are the first one", () => {
    expect(ranksAgreement(ranksOf(rows), IDS, 1)?.w).toBeCloseTo(w, 9);
    const same = rows.map(() => rows[0]);
    expect(ranksAgreement(ranksOf(same), IDS, 1)?.w).toBeCloseTo(1, 11);
  });
});
