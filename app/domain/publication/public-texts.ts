// What people wrote themselves in a public document: what a moderator reads word by word.
import type { TextToRead } from "./moderation-hits.ts";
import type { PublicDocument } from "./public-document.ts";

/** Named by the question, the project or the dimension that each stands beside. */
export function publicTexts({ justifications, projects, targets }: PublicDocument): readonly TextToRead[] {
  return [
    ...Object.entries(justifications ?? {}).map(([place, text]) => ({ place, text })),
    ...(projects ?? []).flatMap((project) =>
      Object.entries(project).map(([place, text]) => ({ place, text })),
    ),
    ...Object.entries(targets ?? {}).map(([place, { reason }]) => ({ place, text: reason })),
  ];
}
