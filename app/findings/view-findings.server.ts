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
    ...{ edition: key, name: edition.name, isDemonstration: edition.isDemonstration },
    ...{ findings, bodies: namesIn(deps, findings), model, texts: surveyTexts(model, locale) },
    language: surveyLanguage(model, locale),
  });
}

/** Slug -> name, of those that are told one by one: in a document stands the slug of its day. */
function namesIn({ bodies }: Deps, { told }: Findings): FindingsView["bodies"] {
  const sheets = told?.projects?.sheets ?? [];
  const slugs = new Set([...(told?.peers ?? []), ...sheets].map(({ body }) => body));
  const nameOf = (slug: string) => {
    const id = bodies.idOf(slug) ?? bodies.formerlyOf(slug);
    return (id === undefined ? undefined : bodies.get(id)?.name) ?? slug;
  };
  return Object.fromEntries([...slugs].map((slug) => [slug, nameOf(slug)]));
}
