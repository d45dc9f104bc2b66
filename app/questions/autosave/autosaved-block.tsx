import { type ReactNode, useRef } from "react";
import styles from "./autosaved-block.module.css";
import { UnsentOffer } from "./unsent-offer.tsx";
import { type AutosavedQuestion, useAutosave } from "./use-autosave.ts";

/** The part of a page that holds one question, and saves it by itself where there is script. */
export function AutosavedBlock({
  children,
  ...question
}: AutosavedQuestion & { readonly children: ReactNode }) {
  const block = useRef<HTMLDivElement>(null);
  useAutosave(block, question);
  return (
    <div ref={block} className={`flow ${styles["block"]}`}>
      <UnsentOffer {...question} />
      {children}
    </div>
  );
}
