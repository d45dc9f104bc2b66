import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";

/** How to lead a workshop, for somebody who never did and does not know the product. */
export function GuidePage() {
  const { t, locale } = useWords();
  const labels = Object.fromEntries(Object.entries(LABELS).map(([name, key]) => [name, t(key)]));
  return (
    <div className="flow">
      <h1>{t("minutes.guide.title")}</h1>
      <p className="lead">{t("minutes.guide.lead")}</p>
      {CHAPTERS.map(({ title, steps }) => (
        <section key={title} className="flow">
          <h2>{t(title)}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{t(step, labels)}</li>
            ))}
          </ol>
        </section>
      ))}
      <p>
        <a href={pathTo("privacy", { locale })}>{t("minutes.guide.privacy")}</a>
      </p>
    </div>
  );
}

/** What a step names is what stands on the screen: its very words. */
const LABELS = {
  ...{ hub: "answering.hub.workshops", prepare: "workshops.list.new", suggested: "workshops.new.suggested" },
  ...{ mode: "workshops.field.mode", threshold: "workshops.field.threshold", create: "workshops.new.submit" },
  ...{
    prevote: "workshops.field.prevote",
    save: "workshops.prepare.save",
    accept: "workshops.agreed.accept",
  },
  ...{ open: "workshops.do.open", screen: "workshops.desk.toScreen", start: "workshops.do.start" },
  ...{ lock: "workshops.do.lock", vote: "workshops.do.vote", reveal: "workshops.do.reveal" },
  ...{ debate: "workshops.do.debate", again: "workshops.do.vote-again", decide: "workshops.do.decide" },
  ...{ postpone: "workshops.do.postpone", print: "workshops.paper.link", type: "workshops.paper.type" },
  ...{ end: "workshops.desk.end", close: "workshops.do.close", minutes: "workshops.toMinutes" },
  ...{ share: "minutes.share.do", transfer: "minutes.toTransfer", propose: "minutes.transfer.propose" },
  take: "minutes.transfer.submit",
} as const satisfies Readonly<Record<string, MessageKey>>;

const CHAPTERS = [
  {
    title: "minutes.guide.before.title",
    steps: [
      ...["minutes.guide.before.1", "minutes.guide.before.2"],
      ...["minutes.guide.before.3", "minutes.guide.before.4", "minutes.guide.before.5"],
    ],
  },
  {
    title: "minutes.guide.room.title",
    steps: ["minutes.guide.room.1", "minutes.guide.room.2", "minutes.guide.room.3"],
  },
  {
    title: "minutes.guide.question.title",
    steps: [
      ...["minutes.guide.question.1", "minutes.guide.question.2", "minutes.guide.question.3"],
      ...["minutes.guide.question.4", "minutes.guide.question.5"],
    ],
  },
  {
    title: "minutes.guide.trouble.title",
    steps: ["minutes.guide.trouble.1", "minutes.guide.trouble.2", "minutes.guide.trouble.3"],
  },
  {
    title: "minutes.guide.after.title",
    steps: ["minutes.guide.after.1", "minutes.guide.after.2", "minutes.guide.after.3"],
  },
] as const satisfies readonly { readonly title: MessageKey; readonly steps: readonly MessageKey[] }[];
