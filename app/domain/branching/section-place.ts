// Where a section stands among those on the path: what every page of a section says on top.
import type { Section } from "../survey/survey.schema.ts";
import type { Texts } from "../survey/texts.schema.ts";
import type { Journey } from "./journey.ts";

export interface SectionPlace {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly description: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

export function sectionPlace(path: Journey, texts: Texts, section: Section): SectionPlace {
  const sections = sectionsOf(path);
  const words = texts.sections[section.id];
  return {
    id: section.id,
    title: words?.title ?? section.id,
    short: words?.short ?? section.id,
    description: words?.description ?? "",
    number: sections.indexOf(section) + 1,
    count: sections.length,
  };
}

/** In the order of asking, the first one after this that has an open question, then from the start; undefined without any. */
export function sectionAfter(path: Journey, sectionId: string): Section | undefined {
  const sections = sectionsOf(path);
  const own = sections.findIndex(({ id }) => id === sectionId);
  const isOpen = (section: Section) =>
    section.id !== sectionId &&
    path.steps.some((step) => step.section === section && step.state === "unanswered");
  return [...sections.slice(own + 1), ...sections.slice(0, own + 1)].find(isOpen);
}

/**
 * Sections with at least one question on the path, in the order in which they are asked: what is scored first, since it is
 * what people come for, then what only explains it.
 */
export function sectionsOf(path: Journey): readonly Section[] {
  const sections = [...new Set(path.steps.map((step) => step.section))];
  const isScored = ({ kind }: Section) => kind === "dimension";
  return [...sections.filter(isScored), ...sections.filter((section) => !isScored(section))];
}
