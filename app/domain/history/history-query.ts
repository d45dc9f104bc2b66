// What a reader of the history asked for, as its address says it. What is none of ours is read as if it was not there.
import { HISTORY_SOURCES, type HistorySource } from "./history-entry.ts";

/** Names of the parameters are the contract with every link that was shared. */
export interface HistoryQuery {
  readonly q: string;
  readonly section: string;
  readonly source: HistorySource | "";
  readonly par: string;
  /** Days such as 2026-11-20, the last one included. */
  readonly depuis: string;
  readonly jusqu: string;
  /** Entries below this position only: the pages after the first. */
  readonly avant: number | null;
}

const MAX_LENGTH = 120;
const POSITION = /^[1-9]\d{0,8}$/;

export function readHistoryQuery(get: (name: string) => string | null): HistoryQuery {
  const text = (name: string) => (get(name) ?? "").slice(0, MAX_LENGTH);
  const avant = text("avant");
  return {
    q: text("q"),
    section: text("section"),
    source: HISTORY_SOURCES.find((source) => source === text("source")) ?? "",
    par: text("par"),
    depuis: text("depuis"),
    jusqu: text("jusqu"),
    avant: POSITION.test(avant) ? Number(avant) : null,
  };
}

/** Without the parameters that are empty; "" for all of them. */
export function historySearch({ avant, ...texts }: HistoryQuery): string {
  const parameters = new URLSearchParams(Object.entries(texts).filter(([, text]) => text !== ""));
  if (avant !== null) parameters.set("avant", String(avant));
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Whether something is left out on purpose. */
export function isFiltered({ avant: _page, ...texts }: HistoryQuery): boolean {
  return Object.values(texts).some((text) => text !== "");
}
