import { describe, expect, it } from "vitest";
import { sectionFill, sectionStatus, unansweredIn } from "./section-status.ts";

const untouched = { total: 4, answered: 0, dontKnow: 0, notApplicable: 0 };
const begun = { total: 4, answered: 1, dontKnow: 1, notApplicable: 0 };
const full = { total: 4, answered: 2, dontKnow: 1, notApplicable: 1 };

describe("the status of a section", () => {
  it("is to do until a first answer, whatever its kind", () => {
    expect(sectionStatus(untouched, false)).toBe("todo");
    expect(sectionStatus({ ...untouched, dontKnow: 1 }, false)).toBe("doing");
  });

  it("stays under way until its people say that it is finished", () => {
    expect(sectionStatus(full, false)).toBe("doing");
    expect(sectionStatus(full, true)).toBe("done");
  });

  it("is to be seen again when it was finished and a question is open", () => {
    expect(sectionStatus(begun, true)).toBe("review");
    expect(sectionStatus(untouched, true)).toBe("review");
  });

  it("counts as open only what has no answer of any kind", () => {
    expect(unansweredIn(begun)).toBe(2);
    expect(unansweredIn(full)).toBe(0);
  });

  it("is how far it was filled once the assessment is finalised, whatever its people said of it", () => {
    expect([untouched, begun, full].map(sectionFill)).toEqual(["empty", "partial", "full"]);
  });
});
