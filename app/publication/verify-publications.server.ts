// Verifies what was published and the way there, each chain against itself and each document against its name. Reads only.
import type { VerifiedLinks } from "../domain/history/verify-links.ts";
import { verifyPublication, verifyRequest } from "../domain/publication/verify-steps.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import type { PublicationFault, VerifiedPublications } from "./verify-publications.view.ts";

type VerifyDeps = Pick<Stores, "publications" | "publicationRequests">;

export function verifyPublications(deps: VerifyDeps): VerifiedPublications {
  const chains = [...publicationsOf(deps), ...requestsOf(deps)];
  const { documents, changed } = documentsOf(deps);
  const broken = chains.flatMap(({ what, id, verified }): PublicationFault[] =>
    verified.fault === null ? [] : [{ what, id, fault: verified.fault }],
  );
  return {
    entries: chains.reduce((sum, { verified }) => sum + verified.entries, 0),
    ...{ documents, broken: [...broken, ...changed.map((id) => ({ what: "document", id }) as const)] },
  };
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
function documentsOf({ publications }: VerifyDeps) {
  const hashes = publications.listDocuments();
  const changed = hashes.filter((hash) => sha256(publications.getText(hash) ?? "") !== hash);
  return { documents: hashes.length, changed };
}
