import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import styles from "./publication.module.css";
import type { RequestLine } from "./publication.view.ts";

function whoText({ kind, by, official }: Pick<RequestLine, "kind" | "by" | "official">, t: Words["t"]) {
  if (official !== null) return `${official.name}, ${official.mandate}`;
  return t(by === "program" ? "publication.actor.program" : `publication.actor.${kind}`);
}

/** Every step with its date, who took it and, where any has one, why. */
export function RequestLines({ lines }: { readonly lines: readonly RequestLine[] }) {
  const { t, date, time } = useWords();
  const hasReasons = lines.some(({ reason }) => reason !== "");
  return (
    <StackedTable
      caption={t("publication.lines.caption")}
      columns={[
        { id: "step", label: t("publication.lines.step") },
        { id: "at", label: t("publication.lines.at") },
        { id: "who", label: t("publication.lines.who"), isLong: true },
        ...(hasReasons
          ? [{ id: "reason", label: t("publication.lines.reason"), isLong: true } as const]
          : []),
      ]}
      rows={lines.map(({ kind, at, by, official, delegation, reason, checks }) => ({
        id: `${kind}-${at.getTime()}`,
        cells: [
          <StepName key="step" kind={kind} by={by} checks={checks} />,
          `${date(at)}, ${time(at)}`,
          <Who key="who" {...{ kind, by, official, delegation }} />,
          ...(hasReasons ? [<Reason key="reason" text={reason} />] : []),
        ],
      }))}
    />
  );
}

/** With what lets an official decide, where they named it. */
function Who({ delegation, ...who }: Pick<RequestLine, "kind" | "by" | "official" | "delegation">) {
  const { t } = useWords();
  if (delegation === "") return whoText(who, t);
  return (
    <>
      {whoText(who, t)}
      <br />
      <span className={`${styles["typed"]} muted small`}>
        <TypedWithin
          text={delegation}
          sentence={(reference) => t("publication.lines.delegation", { reference })}
        />
      </span>
    </>
  );
}

function Reason({ text }: { readonly text: string }) {
  if (text === "") return "–";
  return (
    <span className={styles["typed"]}>
      <TypedText text={text} />
    </span>
  );
}

/** With what the moderation looked at, where the step says so. */
function StepName({ kind, by, checks }: Pick<RequestLine, "kind" | "by" | "checks">) {
  const { t, list } = useWords();
  const name = t(by === "program" ? "publication.step.void" : `publication.step.${kind}`);
  if (checks.length === 0) return name;
  const looked = list(checks.map((check) => t(`publication.lines.check.${check}`)));
  return (
    <>
      {name}
      <br />
      <span className="muted small">{t("publication.lines.checked", { list: looked })}</span>
    </>
  );
}
