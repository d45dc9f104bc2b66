// What people wrote themselves in a public document: what a moderator reads word by word.
import type { TextToRead } from "./moderation-hits.ts";
import type { PublicDocument } from "./public-document.ts";

/** Enough for a page to say in words where a text stands. */
export type PublicPlace =
  /** Beside the answer to a question. */
  | { readonly kind: "justification"; readonly question: string }
  /** Of the projects, as the page counts them from 1. */
  | { readonly kind: "project"; readonly number: number; readonly field: string }
  /** Why a dimension has its target. */
  | { readonly kind: "target"; readonly dimension: string }
  /** Why a version corrects the one before: beside the document, on the same page. */
  | { readonly kind: "correction" };

/** In the order of the page; empty where nothing was written. */
export function publicTexts({
  justifications,
  projects,
  targets,
}: PublicDocument): readonly TextToRead<PublicPlace>[] {
  return [
    ...Object.entries(justifications ?? {}).map(([question, text]) =>
      read({ kind: "justification", question }, text),
    ),
    ...(projects ?? []).flatMap((project, index) =>
      Object.entries(project).map(([field, text]) =>
        read({ kind: "project", number: index + 1, field }, text),
      ),
    ),
    ...Object.entries(targets ?? {}).map(([dimension, { reason }]) =>
      read({ kind: "target", dimension }, reason),
    ),
  ];
}

function read(place: PublicPlace, text: string): TextToRead<PublicPlace> {
  return { place, text };
}
