import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import type { Standing } from "../scoring/standing.ts";
import { solidityOf } from "./solidity.ts";

const IDS = Array.from({ length: 20 }, (_, place) => `q${place}`);
const model = aSurvey({
  sections: [
    aDimension(
      "one",
      IDS.map((id) => anIndicator({ id })),
    ),
  ],
});

interface Case {
  readonly answered: number;
  /** By a link. */
  readonly documented: number;
  /** By a file, and no link. */
  readonly byFile?: number;
  readonly disputed: number;
  readonly notApplicable?: number;
}

/** Of twenty indicators of weight 1. */
function solidity({ answered, documented, byFile = 0, disputed, notApplicable = 0 }: Case) {
  const standing = (place: number): Standing => {
    if (place < answered) return 2;
    return place >= IDS.length - notApplicable ? "na" : "dk";
  };
  const standings = new Map(IDS.map((id, place) => [id, standing(place)]));
  const saved = new Map(IDS.map((id, place) => [id, aSaved(place < documented)]));
  const files = new Map(IDS.slice(documented, documented + byFile).map((id) => [id, 1]));
  return solidityOf(model, { standings, saved, files, disputed: IDS.slice(0, disputed) });
}

function aSaved(isDocumented: boolean): SavedAnswer {
  const evidence = isDocumented ? [{ title: "Plan", url: "https://example.org/plan" }] : [];
  const around = { confidence: null, publicText: "", workingNote: "", evidence };
  return { answer: { state: "answered", value: 2 }, ...around, version: 1, savedAt: new Date(0) };
}

describe("the solidity of a result", () => {
  it.each([
    ["solid", { answered: 18, documented: 11, disputed: 2 }],
    ["solid", { answered: 20, documented: 12, disputed: 2 }],
    ["solid", { answered: 20, documented: 6, byFile: 6, disputed: 0 }],
    ["fair", { answered: 17, documented: 17, disputed: 0 }],
    ["fair", { answered: 20, documented: 11, disputed: 0 }],
    ["fair", { answered: 20, documented: 20, disputed: 3 }],
    ["fair", { answered: 14, documented: 4, disputed: 6 }],
    ["fragile", { answered: 13, documented: 13, disputed: 0 }],
    ["fragile", { answered: 20, documented: 4, disputed: 0 }],
    ["fragile", { answered: 20, documented: 20, disputed: 7 }],
    ["fragile", { answered: 0, documented: 0, disputed: 0 }],
  ] as const)("is %s with %j of twenty", (label, given) => {
    expect(solidity(given)?.label).toBe(label);
  });

  it("gives its three facts", () => {
    expect(solidity({ answered: 10, documented: 5, disputed: 4 })).toMatchObject({
      ...{ coverage: 0.5, documented: 0.5, disputed: 0.2 },
    });
  });

  it("leaves out what does not apply, and is nothing where nothing does", () => {
    expect(solidity({ answered: 10, documented: 10, disputed: 0, notApplicable: 10 })?.coverage).toBe(1);
    expect(solidity({ answered: 0, documented: 0, disputed: 0, notApplicable: 20 })).toBeNull();
  });

  it("weighs answers, and counts disagreements", () => {
    const questions = [anIndicator({ id: "heavy", weight: 2 }), anIndicator({ id: "light" })];
    const weighed = solidityOf(aSurvey({ sections: [aDimension("one", questions)] }), {
      standings: new Map<string, Standing>([
        ["heavy", 3],
        ["light", "unanswered"],
      ]),
      ...{ saved: new Map(), files: new Map() },
      disputed: ["heavy"],
    });
    expect(weighed).toMatchObject({ coverage: 2 / 3, documented: 0, disputed: 0.5 });
  });
});
