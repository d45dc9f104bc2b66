// Documents that were read once, for as long as they are asked for: after a publication one of an edition is read, and not all.
import { type SampledDocument, type SampledResult, sampledOf } from "../domain/findings/sample.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { SampledText, SentDocument } from "./findings-jobs.server.ts";

/** Some 3 KB each: of every commune of France the results of an edition and of the one before. */
const MOST_KNOWN = 80_000;

export function createKnownDocuments(most = MOST_KNOWN) {
  const known = new Map<string, SampledDocument>();
  function documentOf({ hash, text }: SentDocument): SampledDocument {
    const document = known.get(hash) ?? (text === null ? undefined : sampledOf(readDocument(text)));
    if (document === undefined) throw new Error(`the document ${hash} is not known`);
    known.delete(hash);
    known.set(hash, document);
    return document;
  }
  function resultOf({ earlier, situation, ...sent }: SampledText): SampledResult {
    const document = documentOf(sent);
    return { document, situation, ...(earlier !== null && { earlier: documentOf(earlier) }) };
  }
  function forgetOldest(): void {
    for (const hash of known.keys()) {
      if (known.size <= most) return;
      known.delete(hash);
    }
  }
  return {
    /** Hashes of those that came without their bytes and are not known. */
    unknownOf: (results: readonly SampledText[]): readonly string[] =>
      results
        .flatMap((one) => (one.earlier === null ? [one] : [one, one.earlier]))
        .filter(({ hash, text }) => text === null && !known.has(hash))
        .map(({ hash }) => hash),
    /** In their order. Of more than it keeps, those are forgotten that were asked for longest ago. Throws where one is unknown, or does not fit. */
    results: (asked: readonly SampledText[]): readonly SampledResult[] => {
      const results = asked.map(resultOf);
      forgetOldest();
      return results;
    },
  };
}
