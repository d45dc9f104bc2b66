// Pages that answered a form, kept for a moment, so that Back and reload ask for them as for any page instead of asking
// to send the form again. They stay in memory, sealed under a secret of the browser and a key in the address: neither
// opens anything without the other. One network can only push out its own.
import { hash } from "node:crypto";
import { openText, sealText } from "../database/seal-text.server.ts";

const LIFETIME_MS = 20 * 60 * 1_000;
const MB = 1024 * 1024;

export interface SentPage {
  /** Path and query of the form's address; shown nowhere else. */
  readonly address: string;
  readonly status: number;
  readonly type: string;
  /** Who was signed in; null for nobody. Shown to nobody else, and to nobody once they have signed out. */
  readonly account: number | null;
  readonly html: string;
}

/** What opens a page: the key of its address and the secret of the browser. */
export interface SentPageKey {
  readonly key: string;
  readonly secret: string;
}

export interface SentPagesLimits {
  readonly bytes: number;
  readonly bytesOfNetwork: number;
}

interface Kept {
  readonly sealed: Buffer;
  readonly network: string;
  readonly until: number;
}

export type SentPages = ReturnType<typeof createSentPages>;

export function createSentPages(
  now: () => Date,
  limits: SentPagesLimits = { bytes: 48 * MB, bytesOfNetwork: 4 * MB },
) {
  /** Oldest first. */
  const pages = new Map<string, Kept>();

  function drop(isTooMany: (kept: Kept) => boolean): void {
    for (const [id, kept] of pages) if (isTooMany(kept)) pages.delete(id);
  }

  function bytesOf(isCounted: (kept: Kept) => boolean): number {
    return [...pages.values()].filter(isCounted).reduce((sum, { sealed }) => sum + sealed.length, 0);
  }

  /** Until there is room for so many bytes more: first what the same network kept, then whatever is oldest. */
  function makeRoom(bytes: number, network: string): void {
    const time = now().getTime();
    drop(({ until }) => until <= time);
    let own = bytesOf((kept) => kept.network === network) + bytes - limits.bytesOfNetwork;
    drop((kept) => {
      if (own <= 0 || kept.network !== network) return false;
      own -= kept.sealed.length;
      return true;
    });
    let all = bytesOf(() => true) + bytes - limits.bytes;
    drop(({ sealed }) => {
      if (all <= 0) return false;
      all -= sealed.length;
      return true;
    });
  }

  return {
    /** How much is to be opened for it, whoever asks; 0 where nothing is kept. A kilobyte that is begun counts whole. */
    kilobytesAt: (key: string): number => Math.ceil((pages.get(idOf(key))?.sealed.length ?? 0) / 1_024),
    /** False for a page that is larger than all that its network may keep. */
    keep: (at: SentPageKey, page: SentPage, network: string): boolean => {
      const sealed = sealText(JSON.stringify(page), sealOf(at));
      if (sealed.length > limits.bytesOfNetwork) return false;
      makeRoom(sealed.length, network);
      pages.set(idOf(at.key), { sealed, network, until: now().getTime() + LIFETIME_MS });
      return true;
    },
    /** Null for a page that was never kept, is kept no more, or is somebody else's. */
    get: (at: SentPageKey, { address, account }: Pick<SentPage, "address" | "account">): SentPage | null => {
      const kept = pages.get(idOf(at.key));
      const text =
        kept === undefined || kept.until <= now().getTime() ? null : openText(kept.sealed, sealOf(at));
      const page = text === null ? null : (JSON.parse(text) as SentPage);
      return page?.address === address && page.account === account ? page : null;
    },
  };
}

function sealOf({ key, secret }: SentPageKey): string {
  return `${secret}.${key}`;
}

function idOf(key: string): string {
  return hash("sha256", key, "base64url");
}
