import type { Evidence } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { dayWords } from "../kit/day-words.ts";

/** Links that people gave; printed with their address, since paper cannot be clicked. */
export function EvidenceLinks({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords();
  return (
    <ul>
      {evidence.map(({ title, url, date }) => (
        <li key={url}>
          <a href={url} rel="noreferrer nofollow" data-evidence="">
            {title || url}
          </a>
          {date === undefined ? null : ` (${dayWords(date, words)})`}
        </li>
      ))}
    </ul>
  );
}
