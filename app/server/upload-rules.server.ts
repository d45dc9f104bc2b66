// Which addresses take a file, how large, and from whom: asked before a byte of it is read.
import { LARGEST_COHORT } from "../editions/largest-cohort.ts";
import { editionRun } from "../editions/of-staff.server.ts";
import { evidenceAddress } from "../evidence/evidence-address.http.server.ts";
import { mayUpload } from "../evidence/evidence-place.server.ts";
import { isKnownLink } from "../publication/view-consent.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AllUploadRules } from "./upload-body.server.ts";

export function uploadRules(deps: Deps): AllUploadRules {
  return {
    consent: {
      limitOf: () => deps.evidenceLimits.file,
      mayUpload: ({ params }) => isKnownLink(deps, params["token"] ?? ""),
    },
    evidence: {
      limitOf: () => deps.evidenceLimits.file,
      mayUpload: (asked) => mayUpload(deps, evidenceAddress(asked)),
    },
    "edition-cohort": {
      limitOf: () => LARGEST_COHORT,
      mayUpload: ({ request, params }) => {
        const key = params["edition"] ?? "";
        return editionRun(deps, { session: sessionToken(request), key }).ok;
      },
    },
  };
}
