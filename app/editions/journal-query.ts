// What a reader of the journal asked for, as its address says it. What is none of ours is read as if it was not there.
import { SITE_ACT_KINDS } from "../domain/editions/site-act.ts";
import type { JournalQuery } from "./journal.view.ts";

const LONGEST = 80;

export function readJournalQuery(get: (name: string) => string | null): JournalQuery {
  const text = (name: string) => (get(name) ?? "").slice(0, LONGEST);
  const before = Number(text("avant"));
  return {
    nature: SITE_ACT_KINDS.find((kind) => kind === text("nature")) ?? "",
    ...{ edition: text("edition"), depuis: text("depuis"), jusqu: text("jusqu") },
    avant: Number.isSafeInteger(before) && before > 0 ? before : null,
  };
}

export function journalSearch({ avant, ...texts }: JournalQuery): string {
  const parameters = new URLSearchParams(Object.entries(texts).filter(([, text]) => text !== ""));
  if (avant !== null) parameters.set("avant", String(avant));
  return parameters.size === 0 ? "" : `?${parameters}`;
}
