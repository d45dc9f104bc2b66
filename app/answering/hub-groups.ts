// How the hub lists the sections: in the order in which "Continue" asks them.
// A heading opens each run of scored sections and each run of others.
import type { SectionKind } from "../domain/survey/survey.schema.ts";

/** around: what is not scored. */
export type GroupKind = "dimensions" | "around";

export interface HubGroup<S> {
  readonly kind: GroupKind;
  /** `place` is among the dimensions, from 0; null for a section that is not one. */
  readonly sections: readonly { readonly section: S; readonly place: number | null }[];
}

export function hubGroups<S extends { readonly kind: SectionKind }>(
  sections: readonly S[],
): readonly HubGroup<S>[] {
  const scored = sections.filter(isScored);
  const kindOf = (section: S): GroupKind => (isScored(section) ? "dimensions" : "around");
  const placeOf = (section: S) => (isScored(section) ? scored.indexOf(section) : null);
  const starts = sections.filter((section, index) => {
    const previous = sections[index - 1];
    return previous === undefined || kindOf(section) !== kindOf(previous);
  });
  return starts.map((start, run) => {
    const next = starts[run + 1];
    const own = sections.slice(sections.indexOf(start), next && sections.indexOf(next));
    return { kind: kindOf(start), sections: own.map((section) => ({ section, place: placeOf(section) })) };
  });
}

function isScored({ kind }: { readonly kind: SectionKind }): boolean {
  return kind === "dimension";
}
