import { editionName } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Findings } from "../domain/findings/findings.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import { editionShown } from "../releases/view-public-releases.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { editionFindings } from "./edition-findings.server.ts";
import type { FindingsView } from "./findings.view.ts";

/** Of an edition that has begun, whether anything is online of it or not; not of one whose questionnaire is served no more. */
export async function viewFindings(
  deps: Deps,
  { key, locale }: { readonly key: string; readonly locale: Locale },
): Promise<Result<FindingsView, "NOT_FOUND">> {
  const edition = editionShown(deps, key);
  const findings = edition && (await editionFindings(deps, edition));
  const model = findings && deps.definitions.getVersion(findings.survey.id, findings.survey.version);
  if (edition === undefined || findings === undefined || model === undefined) return refused("NOT_FOUND");
  return accepted({
    ...{
      edition: key,
      name: edition.name,
      published: editionName(edition),
      isDemonstration: edition.isDemonstration,
    },
    ...{ findings, ...namesIn(deps, findings), model, texts: surveyTexts(model, locale) },
    language: surveyLanguage(model, locale),
  });
}

/** Of those that are told one by one: in a document stands the slug of its day. */
function namesIn({ bodies }: Deps, { told }: Findings): Pick<FindingsView, "bodies" | "renamed"> {
  const sheets = told?.projects?.sheets ?? [];
  const slugs = [...new Set([...(told?.peers ?? []), ...sheets].map(({ body }) => body))];
  const known = slugs.map((slug) => {
    const id = bodies.idOf(slug) ?? bodies.formerlyOf(slug);
    return { slug, today: id === undefined ? undefined : bodies.get(id) };
  });
  const renamed = known.filter(({ slug, today }) => today !== undefined && today.slug !== slug);
  return {
    bodies: Object.fromEntries(known.map(({ slug, today }) => [slug, today?.name ?? slug])),
    renamed: Object.fromEntries(renamed.map(({ slug, today }) => [slug, today?.slug ?? slug])),
  };
}
