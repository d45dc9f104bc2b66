import type { Evidence } from "../../domain/answers/answer.ts";

/** Links that people gave; printed with their address, since paper cannot be clicked. */
export function EvidenceLinks({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul>
      {evidence.map(({ title, url }) => (
        <li key={url}>
          <a href={url} rel="noreferrer nofollow" data-evidence="">
            {title || url}
          </a>
        </li>
      ))}
    </ul>
  );
}
