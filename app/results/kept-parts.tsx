import type { ReactNode } from "react";
import type { Locale } from "../i18n/locale.ts";
import { ProfileSection } from "./profile-section.tsx";
import { ResultAnnexes } from "./result-annexes.tsx";
import { ResultReading } from "./result-reading.tsx";
import type { ResultsView } from "./results.view.ts";

/** What a page of results is made of as far as its HTML is kept, in pieces of which each takes a moment alone to render. */
export function keptParts(results: ResultsView, locale: Locale): readonly ReactNode[] {
  const address = { locale, slug: results.body.slug, edition: results.edition };
  return [
    <ProfileSection key="profile" {...results} keptFor={results.summary} />,
    <ResultReading key="reading" {...results} address={address} />,
    ...(results.summary.opening.kind === "empty" ? [] : [<ResultAnnexes key="annexes" {...results} />]),
  ];
}
