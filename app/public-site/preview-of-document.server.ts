// The very page that would be published, before it is: nothing on it leads anywhere.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicText } from "../domain/publication/public-document.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { sha256 } from "../record/history.store.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { publicContent } from "./public-content.server.ts";
import type { PublicPageView } from "./public-page.view.ts";

export function previewOfDocument(
  deps: Deps,
  document: PublicDocument,
  locale: Locale,
): Result<PublicPageView, "NOT_FOUND"> {
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (model === undefined) return refused("NOT_FOUND");
  const hash = sha256(publicText(document));
  const content = publicContent({
    document,
    hash,
    slug: document.body.slug,
    model,
    texts: surveyTexts(model, locale),
  });
  return accepted({ locale, content, standing: { kind: "preview" } });
}
