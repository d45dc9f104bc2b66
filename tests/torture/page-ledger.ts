// What one page sent and what it was told: the promise that the database is held to after a kill. A save that was sent
// and never acknowledged may be there or not; one that was acknowledged has to be there, or a later one of the same page.

export interface Content {
  readonly level: number;
  readonly publicText: string;
}
/** A row of the database, as far as it was promised. `seq` is the number of the save within its page. */
export interface StoredSave extends Content {
  readonly version: number;
  readonly seq: number;
}
interface Kept {
  readonly version: number;
  readonly seq: number;
}

export interface PageLedger {
  /** For the sentences: which assessment, which question. */
  readonly name: string;
  /** Records what is about to be sent, and gives its number. */
  readonly send: (content: Content) => number;
  readonly acknowledge: (kept: Kept) => void;
  /** A sentence when the row breaks a promise. A row that keeps it is a promise from then on: a visitor has read it. */
  readonly findLoss: (row: StoredSave | undefined) => string | null;
  /** Version of the newest save that is known to be kept; 0 before the first. */
  readonly version: () => number;
}

export function createPageLedger(name: string): PageLedger {
  const sent = new Map<number, Content>();
  let last = 0;
  let kept: Kept = { version: 0, seq: 0 };

  function keep(newer: Kept): void {
    kept = newer;
    for (const seq of sent.keys()) if (seq < newer.seq) sent.delete(seq);
  }
  return {
    name,
    send: (content) => {
      last += 1;
      sent.set(last, content);
      return last;
    },
    acknowledge: keep,
    findLoss: (row) => {
      const loss = lossIn(row, kept, sent);
      if (loss !== null)
        return `${name}: save ${kept.seq} was acknowledged as version ${kept.version}, and ${loss}.`;
      if (row !== undefined) keep(row);
      return null;
    },
    version: () => kept.version,
  };
}

function lossIn(row: StoredSave | undefined, kept: Kept, sent: ReadonlyMap<number, Content>): string | null {
  if (row === undefined) return kept.seq === 0 ? null : "there is no answer at all";
  if (!isAtLeast(row, kept)) return `save ${row.seq} is there as version ${row.version}`;
  return isSame(row, sent.get(row.seq)) ? null : `save ${row.seq} is there with other words`;
}

/** The very save, or a later one. */
function isAtLeast(row: Kept, kept: Kept): boolean {
  return row.seq === kept.seq
    ? row.version === kept.version
    : row.seq > kept.seq && row.version > kept.version;
}

function isSame(row: Content, sent: Content | undefined): boolean {
  return sent?.level === row.level && sent.publicText === row.publicText;
}
