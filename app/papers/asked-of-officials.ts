// What is asked of elected officials, act by act in their order; what is done already is asked to be followed.
import type { Words } from "../i18n/words.ts";
import type { ReportSource } from "./report.view.ts";

export function askedOf(source: ReportSource, words: Words): readonly string[] {
  const { t } = words;
  const { targets, mark } = source;
  return [
    ...toComplete(source, words),
    ...onLevers(source, words),
    t(targets.size > 0 ? "papers.asked.targets.follow" : "papers.asked.targets"),
    t(mark.kind === "published" ? "papers.asked.again" : "papers.asked.publish"),
  ];
}

function toComplete({ team }: ReportSource, { t }: Words): readonly string[] {
  if (team === null) return [];
  const { unanswered, dontKnow } = team.summary.completeness;
  return [
    ...(unanswered > 0 ? [t("papers.asked.complete", { count: unanswered })] : []),
    ...(dontKnow > 0 ? [t("papers.asked.document", { count: dontKnow })] : []),
  ];
}

function onLevers({ team, chosen }: ReportSource, { t }: Words): readonly string[] {
  const count = chosen?.length ?? 0;
  if (count > 0) return [t("papers.asked.follow", { count })];
  return (team?.summary.levers.all.length ?? 0) > 0 ? [t("papers.asked.choose")] : [];
}
