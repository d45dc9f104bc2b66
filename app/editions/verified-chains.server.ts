// Whether journal and publications are whole, for a page that is read often: verified anew when one of them has grown, or when
// another process wrote into the file. What this process wrote itself cannot have been changed since: the tables refuse it.
// Of documents, which are most of the work, those alone are read that were not before.
import { verifyJournal } from "../domain/editions/site-act.ts";
import type { VerifiedLinks } from "../domain/history/verify-links.ts";
import { stepsStamp, verifyPublications } from "../publication/verify-publications.server.ts";
import type { VerifiedPublications } from "../publication/verify-publications.view.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

export interface VerifiedChains {
  readonly journal: VerifiedLinks;
  readonly publications: VerifiedPublications;
}

type ChainStores = Pick<Stores, "siteActs"> & Parameters<typeof verifyPublications>[0];

/** `foreignWrites` gives another number after another process wrote. */
export function createVerifiedChains(stores: ChainStores, foreignWrites: () => number): () => VerifiedChains {
  let wholeDocuments = new Set<string>();
  let [foreign, grown] = [Number.NaN, ""];
  let kept: VerifiedChains | null = null;

  return () => {
    const foreignNow = foreignWrites();
    const grownNow = `${stores.siteActs.newest()} ${stepsStamp(stores)}`;
    if (kept !== null && foreignNow === foreign && grownNow === grown) return kept;
    if (foreignNow !== foreign) wholeDocuments = new Set();
    [foreign, grown] = [foreignNow, grownNow];
    kept = {
      journal: verifyJournal(stores.siteActs.readChain(), sha256),
      publications: verifyPublications(stores, wholeDocuments),
    };
    return kept;
  };
}
