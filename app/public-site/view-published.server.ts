// One published version, or that it was withdrawn, for anybody at all.
import type { Locale } from "../domain/fields/id.schema.ts";
import { hasDetails } from "../domain/publication/has-details.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { whatChanged } from "../domain/publication/what-changed.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Online, PublishedVersion, Withdrawn } from "../publication/published.view.ts";
import { onlineEditions, publishedOf, publishedText } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { publicContent } from "./public-content.server.ts";
import type { PublicDimensionView, PublicStanding, WithdrawnView } from "./public-page.view.ts";
import type { PublishedAnswer } from "./published-answer.view.ts";

export interface AskedPublished {
  readonly slug: string;
  readonly edition: string;
  /** Null: the latest version. */
  readonly number: number | null;
  readonly locale: Locale;
}

/** Not found: never online, a version that never was, and what does not exist are one. */
export function viewPublished(deps: Deps, asked: AskedPublished): Result<PublishedAnswer, "NOT_FOUND"> {
  const published = publishedOf(deps, asked);
  if (published === undefined) return refused("NOT_FOUND");
  if (published.kind === "withdrawn") return withdrawn(deps, published, asked);
  const gone = published.withdrawn;
  const asksGone = asked.number !== null && gone?.numbers.includes(asked.number) === true;
  return gone !== null && asksGone ? withdrawn(deps, gone, asked) : online(deps, published, asked);
}

function online(deps: Deps, published: Online, asked: AskedPublished): Result<PublishedAnswer, "NOT_FOUND"> {
  const { number, locale } = asked;
  const version =
    number === null ? published.latest : published.versions.find((one) => one.number === number);
  const document = version && documentOf(deps, version);
  const model = document && deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (version === undefined || document === undefined || model === undefined) return refused("NOT_FOUND");
  const of = { document, hash: version.hash, model, texts: surveyTexts(model, locale) };
  const content = publicContent({ ...of, slug: published.body.slug });
  const standing = standingOf(deps, { published, version, document });
  return accepted({ kind: "online", view: { locale, content, standing } });
}

export function viewPublishedDimension(
  deps: Deps,
  { dimension, ...asked }: AskedPublished & { readonly dimension: string },
): Result<PublishedAnswer<PublicDimensionView>, "NOT_FOUND"> {
  const answer = viewPublished(deps, asked);
  if (!answer.ok) return answer;
  if (answer.value.kind === "withdrawn") return accepted(answer.value);
  const { view } = answer.value;
  const isThere = view.content.model.dimensions.some(({ id }) => id === dimension);
  if (!isThere || !hasDetails(view.content)) return refused("NOT_FOUND");
  return accepted({ kind: "online", view: { ...view, dimension } });
}

function withdrawn(
  deps: Deps,
  { body, edition, at, reason, numbers, hashes: listed }: Withdrawn,
  { number }: AskedPublished,
): Result<{ readonly kind: "withdrawn"; readonly view: WithdrawnView }, "NOT_FOUND"> {
  if (number !== null && !numbers.includes(number)) return refused("NOT_FOUND");
  const { slug, name, demonstration: isDemonstration } = body;
  // A document that was published twice has one hash.
  const hashes = [...new Set(listed)];
  const newest = onlineEditions(deps, body.id)[0]?.edition ?? null;
  return accepted({
    kind: "withdrawn",
    view: { body: { slug, name, isDemonstration }, edition, at, reason, hashes, newest },
  });
}

function documentOf(deps: Deps, version: PublishedVersion): PublicDocument | undefined {
  const text = publishedText(deps, version);
  return text === undefined ? undefined : readDocument(text);
}

interface Shown {
  readonly published: Online;
  readonly version: PublishedVersion;
  readonly document: PublicDocument;
}

function standingOf(deps: Deps, { published, version, document }: Shown): PublicStanding {
  const { number, at, official, reason } = version;
  const { latest, versions, assessmentId } = published;
  const isLatest = latest.number === number;
  const before = versions.findLast((one) => one.number < number);
  const earlier = before && documentOf(deps, before);
  return {
    ...{ kind: "published", number, at, isLatest },
    authorised: official && { ...official, at },
    newer: isLatest ? null : { number: latest.number, at: latest.at },
    corrects:
      before === undefined || earlier === undefined
        ? null
        : { number: before.number, at: before.at, reason, changes: whatChanged(earlier, document) },
    replies: deps.reports.listShown(assessmentId),
  };
}
