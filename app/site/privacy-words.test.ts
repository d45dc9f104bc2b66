import { describe, expect, it } from "vitest";
import { CONSENT_DAYS, TOLD_FOR_DAYS, WAITING_REPORT_DAYS } from "../domain/people/retention.ts";
import { NAMES_KEPT } from "../domain/workshops/kept-votes.ts";
import { wordsOf } from "../i18n/server-words.server.ts";

describe.each(["fr", "en"] as const)("how long an address is kept, in %s,", (locale) => {
  const { t } = wordsOf(locale);

  it.each([
    ["site.legal.privacy.official.time", [CONSENT_DAYS, TOLD_FOR_DAYS]],
    ["site.legal.privacy.report.time", [WAITING_REPORT_DAYS]],
    ["site.legal.privacy.workshop.time", [NAMES_KEPT.usual, NAMES_KEPT.most]],
    ["publication.official.hint", [CONSENT_DAYS]],
    ["publication.consent.end.expired", [CONSENT_DAYS]],
    ["publication.consent.addressKept", [TOLD_FOR_DAYS]],
  ] as const)("is said by %s as the program does it", (key, days) => {
    expect(t(key).match(/\d+/g)?.map(Number)).toEqual(days);
  });
});
