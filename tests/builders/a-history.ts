import { EMPTY_CONTENT } from "../../app/domain/answers/answer-content.ts";
import { BY_SECRET_LINK } from "../../app/domain/answers/author.ts";
import { chainEntry, type Sha256 } from "../../app/domain/history/chain-entry.ts";
import {
  type HistoryEntry,
  type HistoryEvent,
  historyContent,
} from "../../app/domain/history/history-entry.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { someTime } from "./stores.ts";

export function contentAt(level: number, publicText = ""): string {
  return historyContent({ ...EMPTY_CONTENT, answer: { state: "answered", value: level }, publicText });
}

export function anEvent(overrides: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    ...{ assessmentId: 1, kind: "answer", surveyVersion: "1.0.0", questionId: "data.use", sectionId: null },
    ...{ version: 1, at: someTime, author: BY_SECRET_LINK, source: "entry", reason: null },
    ...{ oldContent: null, newContent: contentAt(2) },
    ...overrides,
  };
}

/** Oldest first. */
export function aChain(events: readonly Partial<HistoryEvent>[], hash: Sha256 = sha256): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const event of events) entries.push(chainEntry(anEvent(event), entries.at(-1), hash));
  return entries;
}
