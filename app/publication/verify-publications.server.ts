// Verifies what was published and the way there, each chain against itself and each document against its name. Reads only.
import type { VerifiedLinks } from "../domain/history/verify-links.ts";
import { readPublicText } from "../domain/publication/public-document.ts";
import { verifyPublication, verifyRequest } from "../domain/publication/verify-steps.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import type { PublicationFault, VerifiedPublications } from "./verify-publications.view.ts";

type VerifyDeps = Pick<Stores, "publications" | "publicationRequests">;

/** `wholeDocuments` holds the hashes of those that were found whole before, which are not read again; it gets the others. */
export function verifyPublications(
  deps: VerifyDeps,
  wholeDocuments: Set<string> = new Set(),
): VerifiedPublications {
  const chains = [...publicationsOf(deps), ...requestsOf(deps)];
  const hashes = deps.publications.listDocuments();
  const broken = chains.flatMap(({ what, id, verified }): PublicationFault[] =>
    verified.fault === null ? [] : [{ what, id, fault: verified.fault }],
  );
  const faults = hashes.flatMap((hash) =>
    wholeDocuments.has(hash) ? [] : (documentFault(deps, hash) ?? []),
  );
  for (const hash of hashes) if (!faults.some(({ id }) => id === hash)) wholeDocuments.add(hash);
  return {
    entries: chains.reduce((sum, { verified }) => sum + verified.entries, 0),
    documents: hashes.length,
    broken: [...broken, ...changedRequests(deps), ...faults],
  };
}

/** Another text after any step of a publication or of a request; cheap. */
export function stepsStamp({ publications, publicationRequests }: VerifyDeps): string {
  return `${publications.newestStep()} ${publicationRequests.countSteps()}`;
}

interface Chain {
  readonly what: "publication" | "request";
  readonly id: string;
  readonly verified: VerifiedLinks;
}

function publicationsOf({ publications }: VerifyDeps): readonly Chain[] {
  return publications.listIds().map((id) => {
    const of = { publication: String(id), sha256 };
    return { what: "publication", id: String(id), verified: verifyPublication(publications.stepsOf(id), of) };
  });
}

function requestsOf({ publicationRequests }: VerifyDeps): readonly Chain[] {
  return publicationRequests.listAll().map(({ id, publicId, steps: count }) => {
    const of = { request: publicId, count, sha256 };
    const verified = verifyRequest(publicationRequests.stepsOf(id), of);
    return { what: "request", id: publicId, verified };
  });
}

/** One text at a time. */
function documentFault({ publications }: VerifyDeps, id: string): PublicationFault | null {
  const text = publications.getText(id) ?? "";
  if (sha256(text) !== id) return { what: "document", id };
  const read = readPublicText(text);
  return read.ok ? null : { what: "format", id, reason: read.reason };
}

/** What was asked for is named by the first step, before anybody allowed it. */
function changedRequests({ publicationRequests }: VerifyDeps): readonly PublicationFault[] {
  return publicationRequests.listAll().flatMap(({ id, publicId }): PublicationFault[] => {
    const [asked] = publicationRequests.stepsOf(id);
    const held = sha256(publicationRequests.textsOf(id)?.all ?? "");
    return asked === undefined || held === asked.documentHash ? [] : [{ what: "requested", id: publicId }];
  });
}
