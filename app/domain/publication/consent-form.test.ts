import { describe, expect, it } from "vitest";
import { CHOICES, readConsent, type TypedConsent, whyText } from "./consent-form.ts";

const typed: TypedConsent = {
  ...{ choice: "all", name: " Camille  Martin ", mandate: "Vice-présidente au numérique" },
  ...{ delegation: "", reason: "" },
};

describe("readConsent", () => {
  it.each(CHOICES)("reads %s with who decides and by what right", (choice) => {
    const reason = choice === "refuse" ? "Les chiffres\nsont anciens." : null;
    const read = readConsent({ ...typed, choice, delegation: "Arrêté 2026-12", reason: reason ?? "" });
    expect(read).toEqual({
      consent: {
        ...{ choice, name: "Camille Martin", mandate: "Vice-présidente au numérique" },
        ...{ delegation: "Arrêté 2026-12", reason },
      },
    });
  });

  it("needs no delegation, and keeps no reason for what is allowed", () => {
    const read = readConsent({ ...typed, delegation: "  ", reason: "parce que" });
    expect(read).toMatchObject({ consent: { delegation: null, reason: null } });
  });

  it("says every problem at once, in the order of the form", () => {
    const wrong = { choice: "maybe", name: " ", mandate: "", delegation: "d".repeat(201), reason: "" };
    expect(readConsent(wrong)).toEqual({
      problems: ["NO_CHOICE", "BAD_NAME", "BAD_MANDATE", "LONG_DELEGATION"],
    });
  });

  it.each([
    [{ choice: "maybe" }, "NO_CHOICE"],
    [{ name: " " }, "BAD_NAME"],
    [{ mandate: "" }, "BAD_MANDATE"],
    [{ delegation: "d".repeat(201) }, "LONG_DELEGATION"],
  ])("takes nothing where one part alone is wrong: %j", (wrong, problem) => {
    expect(readConsent({ ...typed, ...wrong })).toEqual({ problems: [problem] });
  });

  it("wants a reason for a refusal alone", () => {
    expect(readConsent({ ...typed, choice: "refuse", reason: " \n" })).toEqual({ problems: ["BAD_REASON"] });
  });

  it.each([
    [{ mandate: "m".repeat(120) }, { delegation: "d".repeat(200) }, true],
    [{ mandate: "m".repeat(121) }, { delegation: "d".repeat(200) }, false],
  ])("takes a mandate and a delegation up to their lengths", (mandate, delegation, isTaken) => {
    expect("consent" in readConsent({ ...typed, ...mandate, ...delegation })).toBe(isTaken);
  });
});

describe("whyText", () => {
  it("keeps lines, up to a thousand characters", () => {
    expect(whyText(" un\r\ndeux ")).toBe("un\ndeux");
    expect(whyText("é".repeat(1_000))).toBe("é".repeat(1_000));
    expect(whyText("é".repeat(1_001))).toBeNull();
    expect(whyText(" ")).toBeNull();
  });
});
