// What may be said of one result beside others, in words: whether it is clearly away from the median of them, never its place.
import { scoreGap } from "../domain/comparison/score-gap.ts";
import { FEWEST } from "../domain/findings/sample.ts";
import type { AmongDimension } from "../domain/peers/among-published.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import type { PeersView, Published } from "./peers.view.ts";

/** Of whom these results are, and how many. */
export function leadSentence({ among, isMany, published }: PeersView, { t }: Words): string {
  if (among === null || published === null) return t("peers.lead.nothing");
  const edition = among.name;
  if (isMany) return t("peers.lead.many", { edition, n: among.bodies });
  const n = published.others.length;
  if (n === 0) return t("peers.lead.none", { edition });
  return t(n < FEWEST ? "peers.lead.few" : "peers.lead.some", { edition, n });
}

/** What one has to know before one reads on; nothing where everything is as one expects. */
export function howSentences(view: PeersView, { t }: Words): readonly string[] {
  const { own, among, isOwnEdition, isMany, published } = view;
  const versions = new Set([
    own.model.survey.version,
    ...(published?.others ?? []).map(({ content }) => content.model.survey.version),
  ]);
  return [
    among !== null && !isOwnEdition ? t("peers.how.otherEdition", { edition: among.name }) : null,
    versions.size > 1 ? t("peers.how.versions") : null,
    isMany && published?.dimensions.length === 0 ? t("peers.how.otherVersion") : null,
    numbersSentence(view, t),
    own.role === null ? null : t("peers.how.secret"),
  ].filter((text) => text !== null);
}

/** Null where one has a score to be seen. */
function numbersSentence({ own }: PeersView, t: Words["t"]): string | null {
  const { opening, scores } = own.summary;
  if (opening.kind === "empty") return t("peers.how.empty");
  return scores.dimensions.some(({ score }) => score !== null) ? null : t("peers.how.boundsAlone");
}

/** What the drawing of one dimension shows. */
export function standingSentence({ own, n, median, basis }: AmongDimension, words: Words): string {
  const { t } = words;
  if (basis.kind === "no-question") return t("comparison.gap.noQuestion");
  if (n === 0) return t("peers.stands.alone");
  if (median === null) return t("peers.stands.few", { n });
  const middle = { score: median, low: median, high: median };
  const gap = scoreGap(own, middle);
  const figures = { n, score: textOf(own?.score ?? null, words), median: textOf(median, words) };
  if (gap === "unknown") return t("peers.stands.unknown", figures);
  if (gap === "small") return t("peers.stands.small", figures);
  return t((own?.score ?? 0) > median ? "peers.stands.above" : "peers.stands.below", figures);
}

/** Of which questions it is made, and who is left out; nothing where all of it is what was published. */
export function basisSentences(
  { basis, leftOut }: AmongDimension,
  { others }: Pick<Published, "others">,
  { t, list }: Words,
): readonly string[] {
  const names = leftOut.flatMap((place) => others[place]?.content.body.name ?? []);
  return [
    ...(basis.kind === "common"
      ? [t("comparison.basis.common", { count: basis.questions, of: basis.of })]
      : []),
    ...(names.length === 0 ? [] : [t("peers.leftOut", { names: list(names) })]),
  ];
}

export function textOf(score: number | null, words: Words): string {
  return scoreText(score, words) ?? "";
}
