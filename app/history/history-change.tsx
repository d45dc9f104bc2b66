import { Fragment } from "react";
import {
  type HistoryKind,
  isPublicationKind,
  type PublicationKind,
} from "../domain/history/history-entry.ts";
import type { HistoryStep } from "../domain/history/history-line.types.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { leverOfWorkshop } from "../kit/lever-of-workshop.ts";
import { monthDate } from "../kit/month-date.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import { ChangeParts } from "./change-parts.tsx";
import styles from "./history.module.css";
import { publicationSentence } from "./publication-sentence.ts";
import { workshopSentence } from "./workshop-sentence.ts";

/** What an entry changed, in words. */
export function HistoryChange({ step }: { readonly step: HistoryStep }) {
  const words = useWords();
  const { t } = words;
  const { change, reason } = step;
  const sentence = sentenceOf(step, words);
  return (
    <div className="flow">
      {sentence !== null && <p>{sentence}</p>}
      {change?.sheet != null && change.parts.length > 0 && (
        <ChangeParts
          sheet={change.sheet}
          parts={change.parts}
          sides={[
            { label: t("history.before"), content: change.before },
            { label: t("history.after"), content: change.after },
          ]}
        />
      )}
      <Hash of={step.file ?? step.publication} />
      {step.lever !== null && <SaidOfLever lever={step.lever} />}
      {step.target !== null && <SaidOfTarget target={step.target} />}
      {step.workshop !== null && <p className="muted">{workshopSentence(step.workshop, words)}</p>}
      {reason !== null && (
        <p className="muted preserved">
          {step.source === "trial" ? (
            t("history.fromTrial", { trial: reason })
          ) : (
            <TypedWithin text={reason} sentence={(said) => t("history.reason", { reason: said })} />
          )}
        </p>
      )}
    </div>
  );
}

/** Of a file, or of a public document; nothing for anything else. */
function Hash({ of }: { readonly of: { readonly sha256: string } | null }) {
  const { t } = useWords();
  if (of === null) return null;
  return <p className={`muted small ${styles["hash"]}`}>{t("history.fileHash", { hash: of.sha256 })}</p>;
}

function SaidOfLever({ lever }: { readonly lever: NonNullable<HistoryStep["lever"]> }) {
  const words = useWords();
  const { t, month } = words;
  const { ownerText, month: due, status, budget, note, workshop } = lever;
  const said = [
    ownerText ?? t("history.leverMember"),
    due === null ? "" : month(monthDate(due)),
    status === null ? "" : t(`kit.leverStatus.${status}`),
    ...[budget, note],
    workshop === null ? "" : leverOfWorkshop(workshop, words),
  ];
  return <Said texts={said} />;
}

function SaidOfTarget({ target }: { readonly target: NonNullable<HistoryStep["target"]> }) {
  const { month } = useWords();
  const { level, month: due, reason } = target;
  return <Said texts={[level, month(monthDate(due)), reason]} />;
}

/** In one line, each read in its own language; nothing where nothing was said. */
function Said({ texts }: { readonly texts: readonly string[] }) {
  const said = texts.filter((text) => text !== "");
  if (said.length === 0) return null;
  return (
    <p className="muted preserved">
      {said.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their places are what tells them apart
        <Fragment key={place}>
          {place === 0 ? "" : " – "}
          <TypedText text={text} />
        </Fragment>
      ))}
    </p>
  );
}

const TARGET_KEYS = {
  "target-set": "history.targetSet",
  "target-dropped": "history.targetDropped",
} as const;
const FILE_KEYS = { "file-added": "history.fileAdded", "file-removed": "history.fileRemoved" } as const;
const LEVER_KEYS = {
  "lever-retained": "history.leverRetained",
  "lever-let-go": "history.leverLetGo",
} as const;

/** Null where the parts that differ say it all. */
function sentenceOf(step: HistoryStep, words: Words): string | null {
  const { kind, publication } = step;
  return isPublicationKind(kind)
    ? publicationSentence(kind, publication, words)
    : answeringSentence(kind, step, words);
}

function answeringSentence(
  kind: Exclude<HistoryKind, PublicationKind>,
  step: HistoryStep,
  { t }: Words,
): string | null {
  const { change, surveyVersion: version, file } = step;
  switch (kind) {
    case "section-finished":
      return t("history.sectionFinished");
    case "section-reopened":
      return t("history.sectionReopened");
    case "handed-over":
      return t("history.handedOver");
    case "finalised":
      return t("history.finalised");
    case "reopened":
      return t("history.reopened");
    case "lever-retained":
    case "lever-let-go":
      return t(LEVER_KEYS[kind], { lever: step.lever?.title ?? "" });
    case "target-set":
    case "target-dropped":
      return t(TARGET_KEYS[kind], { dimension: step.target?.dimension ?? "" });
    case "listed":
      return t("history.listed");
    case "unlisted":
      return t("history.unlisted");
    case "file-added":
    case "file-removed":
      return t(FILE_KEYS[kind], { file: file?.name ?? "" });
    case "taken-over":
      return t("history.asFound");
    case "moved":
      return t(movedKey(change), { version });
    case "answer":
      if (change?.sheet == null) return t("history.unreadable");
      return change.parts.length === 0 ? t("history.confirmed") : null;
  }
}

function movedKey(change: HistoryStep["change"]) {
  if (change?.after == null) return "history.gone";
  return change.parts.length === 0 ? "history.movedAsIs" : "history.moved";
}
