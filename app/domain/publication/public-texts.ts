// What people wrote themselves in a public document: what a moderator reads word by word.
import type { TextToRead } from "./moderation-hits.ts";
import type { PublicDocument } from "./public-document.schema.ts";
import { evidenceIn } from "./public-document.ts";
import type { PublicProject } from "./public-projects.ts";

/** Enough for a page to say in words where a text stands. */
export type PublicPlace =
  /** Beside the answer to a question. */
  | { readonly kind: "justification"; readonly question: string }
  /** A link, or its title, that is given as evidence of an answer. */
  | { readonly kind: "evidence"; readonly question: string }
  /** Of the projects, as the page counts them from 1. */
  | { readonly kind: "project"; readonly number: number; readonly field: string }
  /** Why a dimension has its target. */
  | { readonly kind: "target"; readonly dimension: string }
  /** Why a version corrects the one before: beside the document, on the same page. */
  | { readonly kind: "correction" };

/** In the order of the page; empty where nothing was written. */
export function publicTexts(document: PublicDocument): readonly TextToRead<PublicPlace>[] {
  const { justifications = {}, targets = {} } = document;
  const projects: readonly PublicProject[] = document.projects ?? [];
  return [
    ...Object.entries(justifications).map(([question, text]) =>
      read({ kind: "justification", question }, text),
    ),
    ...Object.entries(evidenceIn(document) ?? {}).flatMap(([question, links]) =>
      links.flatMap(({ title, url }) =>
        [title, url].map((text) => read({ kind: "evidence", question }, text)),
      ),
    ),
    ...projects.flatMap((project, index) =>
      Object.entries(project).flatMap(([field, value]) =>
        textsIn(value).map((text) => read({ kind: "project", number: index + 1, field }, text)),
      ),
    ),
    ...Object.entries(targets).map(([dimension, { reason }]) => read({ kind: "target", dimension }, reason)),
  ];
}

/** Of entries, all that is text. */
function textsIn(value: PublicProject[string]): readonly string[] {
  if (typeof value === "string") return [value];
  return value.flatMap((entry) => Object.values(entry).filter((one) => typeof one === "string"));
}

function read(place: PublicPlace, text: string): TextToRead<PublicPlace> {
  return { place, text };
}
