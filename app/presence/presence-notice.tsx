import { useEffect, useState } from "react";
import { useThrottled } from "../questions/autosave/use-throttled.ts";
import styles from "./presence-notice.module.css";

const ASKED_EVERY_MS = 30_000;
const LEAST_PAUSE_MS = 3_000;

interface PresenceNoticeProps {
  /** A sentence, as the page was made; empty when nobody else is there. */
  readonly text: string;
  /** Answers with that sentence as it is now. */
  readonly url: string;
}

/** Who else is at work here. With script it is asked again now and then, and said only when it has changed. */
export function PresenceNotice({ text, url }: PresenceNoticeProps) {
  const [now, setNow] = useState(text);
  const spoken = useThrottled(now, LEAST_PAUSE_MS);
  useEffect(() => askAgain(url, setNow), [url]);
  return (
    <p aria-live="polite" className={styles["line"]}>
      {spoken}
    </p>
  );
}

/** Gives back what ends it. A page that nobody looks at asks nothing; without an answer the sentence stays. */
function askAgain(url: string, show: (text: string) => void): () => void {
  const stop = new AbortController();
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(url, { signal: stop.signal }).catch(() => undefined);
    if (answer?.ok) show(await answer.text());
  };
  const timer = setInterval(ask, ASKED_EVERY_MS);
  document.addEventListener("visibilitychange", ask, { signal: stop.signal });
  stop.signal.addEventListener("abort", () => clearInterval(timer));
  return () => stop.abort();
}
