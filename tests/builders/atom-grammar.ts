// A feed held to the grammar of RFC 4287 by libxml2, which knows nothing of how ours is written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const GRAMMAR = join(import.meta.dirname, "../integration/atom.rng");

/** What is wrong with it, as libxml2 says it; null where it is a feed. */
export function faultOfFeed(xml: string): string | null {
  const grammar = XmlDocument.fromBuffer(readFileSync(GRAMMAR));
  const validator = RelaxNGValidator.fromDoc(grammar);
  try {
    const feed = XmlDocument.fromString(xml);
    try {
      validator.validate(feed);
      return null;
    } finally {
      feed.dispose();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    validator.dispose();
    grammar.dispose();
  }
}
