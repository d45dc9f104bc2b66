// A result among those that others have published, for whoever may see it. Of the others nothing is read but what is online.

import type { PublishedResult } from "../comparison/comparison.view.ts";
import { resultOf } from "../comparison/published-result.server.ts";
import { newestOf } from "../domain/comparison/common-questions.ts";
import type { Edition } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { amongPublished } from "../domain/peers/among-published.ts";
import { amongMany } from "../domain/peers/many-published.ts";
import { nearestByShape, nearestBySituation } from "../domain/peers/nearest-published.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { editionFindings } from "../findings/edition-findings.server.ts";
import { situationOf } from "../open-data/edition-content.server.ts";
import { onlineIn } from "../open-data/edition-data.server.ts";
import type { Online } from "../publication/published.view.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { ResultsView } from "../results/results.view.ts";
import { viewResults } from "../results/view-results.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { editionAmong } from "./edition-among.server.ts";
import type { PeersView, Published } from "./peers.view.ts";

/** More are told together: each is a document to read, and a name in nine tables. */
export const MOST_TOLD = 60;

interface AskedPeers {
  readonly ref: AssessmentRef;
  /** Key of an edition; null for the one that fits. */
  readonly edition: string | null;
  readonly locale: Locale;
}

export async function viewPeers(
  deps: Deps,
  { ref, edition, locale }: AskedPeers,
): Promise<Result<PeersView, "NOT_FOUND">> {
  const results = viewResults(deps, { ref, locale, levers: [] });
  const record = deps.assessments.get(ref.slug, ref.edition);
  const chosen = results.ok && record !== undefined ? editionAmong(deps, record, edition) : undefined;
  if (!results.ok || chosen === undefined) return refused("NOT_FOUND");
  const { among, ...of } = chosen;
  const isMany = among !== null && among.bodies > MOST_TOLD;
  const asked = { own: results.value, locale };
  return accepted({
    ...{ own: results.value, ...of, isMany },
    among: among && { key: among.edition.key, name: among.edition.name, bodies: among.bodies },
    published: among && (await publishedIn(deps, among.edition, { ...asked, isMany })),
  });
}

interface AskedPublished {
  readonly own: ResultsView;
  readonly locale: Locale;
  readonly isMany: boolean;
}

function publishedIn(deps: Deps, edition: Edition, asked: AskedPublished): Promise<Published> | Published {
  return asked.isMany ? toldTogether(deps, edition, asked) : toldOneByOne(deps, edition, asked);
}

function toldOneByOne(deps: Deps, { id }: Edition, { own, locale }: AskedPublished): Published {
  const online = [...onlineIn(deps, id)].filter(({ body }) => body.id !== own.body.id);
  const others = online.map((one) => resultOf(deps, one, locale));
  const newest = newestOf([own.model, ...others.map(({ content }) => content.model)]) ?? own.model;
  const migrations = deps.definitions.listMigrations(newest.survey.id);
  const dimensions = amongPublished(comparedOwn(own), others.map(comparedOf), { newest, migrations });
  return {
    ...{ others, dimensions, newest: namesOf(newest, locale) },
    byShape: nearestByShape(dimensions, others.length),
    bySituation: nearestBySituation(situationOf(own.body), online.map(situationIn)),
  };
}

/** Of the edition as a whole; nothing where it means something else than what was answered here. */
async function toldTogether(
  deps: Deps,
  edition: Edition,
  { own, locale }: AskedPublished,
): Promise<Published> {
  const findings = await editionFindings(deps, edition);
  const model = findings && deps.definitions.getVersion(findings.survey.id, findings.survey.version);
  const isSame = model !== undefined && majorOf(model) === majorOf(own.model);
  const scores = own.summary.scores.dimensions;
  return {
    dimensions: isSame ? amongMany(scores, findings?.told?.dimensions ?? []) : [],
    newest: namesOf(model ?? own.model, locale),
    ...{ others: [], byShape: [], bySituation: [] },
  };
}

function majorOf({ survey: { version } }: SurveyModel): string {
  return version.slice(0, version.indexOf("."));
}

function comparedOwn({ model, summary: { scores, standings } }: ResultsView) {
  return { model, dimensions: scores.dimensions, steps: standings };
}

function comparedOf({ content: { model, summary, steps } }: PublishedResult) {
  return { model, dimensions: summary.scores.dimensions, steps };
}

function situationIn({ body }: Online) {
  return situationOf(body);
}

function namesOf(model: SurveyModel, locale: Locale): Published["newest"] {
  return { model, texts: surveyTexts(model, locale), language: surveyLanguage(model, locale) };
}
