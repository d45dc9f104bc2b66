import type { Evidence } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { dayWords } from "../kit/day-words.ts";

import { TypedText } from "../kit/typed-text.tsx";

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[];
  /** The question that they prove an answer to: the same title often names two documents on one page. */
  readonly of: string;
}

/** Links that people gave; printed with their address, since paper cannot be clicked. */
export function EvidenceLinks({ evidence, of }: EvidenceLinksProps) {
  const words = useWords();
  return (
    <ul>
      {evidence.map(({ title, url, date }) => (
        <li key={url}>
          <a href={url} rel="noreferrer nofollow" data-evidence="">
            {title === "" ? url : <TypedText text={title} />}
            <span className="visually-hidden"> ({of})</span>
          </a>
          {date === undefined ? null : ` (${dayWords(date, words)})`}
        </li>
      ))}
    </ul>
  );
}
