// A published result as it is compared: what its document says, and which version of which edition that is.
import type { Locale } from "../domain/fields/id.schema.ts";
import { publicContent } from "../public-site/public-content.server.ts";
import type { Online } from "../publication/published.view.ts";
import { publishedOf, publishedText, shownEdition } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PublishedResult } from "./comparison.view.ts";

interface Place {
  readonly slug: string;
  /** Null: the latest that is online. */
  readonly edition: string | null;
}

/** Undefined for whatever is not online: never published, withdrawn, and what does not exist are one. */
export function onlineAt(deps: Deps, { slug, edition }: Place): Online | undefined {
  const body = bodyAt(deps, slug);
  if (body === undefined) return undefined;
  const found =
    edition === null ? shownEdition(deps, body.id) : publishedOf(deps, { slug: body.slug, edition });
  if (found?.kind !== "online") return undefined;
  return found.body.demonstration && !deps.showsDemonstrations ? undefined : found;
}

/** Also under a name that it had before. */
function bodyAt({ bodies, directory }: Deps, slug: string) {
  const body = directory.bySlug.get(slug);
  if (body !== undefined) return body;
  const id = bodies.formerlyOf(slug);
  return id === undefined ? undefined : bodies.get(id);
}

/** The latest version of what is online, in the words of its own questionnaire. */
export function resultOf(deps: Deps, online: Online, locale: Locale): PublishedResult {
  const { body, edition, latest } = online;
  const document = readDocument(publishedText(deps, latest) ?? "");
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (model === undefined) throw new Error(`the questionnaire of ${body.slug} ${edition} is not known`);
  const content = publicContent({
    ...{ document, hash: latest.hash, slug: body.slug, model },
    texts: surveyTexts(model, locale),
  });
  return { content, number: latest.number, at: latest.at };
}
