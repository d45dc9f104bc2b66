// What the API finds, as it is said: with addresses, in the language that was asked for.
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type {
  BodyResource,
  DefinitionResource,
  DefinitionSummary,
  EditionResource,
  LeverResource,
  ResultResource,
  StandingResource,
  VersionResource,
} from "../domain/publication/api.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { pathTo } from "../kit/path-to.ts";
import type { Online, PublishedVersion, Withdrawn } from "../publication/published.view.ts";
import type { ApiBody, ApiDefinition } from "./api-lists.view.ts";
import type { DataEdition } from "./edition-data.view.ts";
import type { PublishedData } from "./published-data.view.ts";

export interface ApiAt {
  readonly origin: string;
  /** Of the words, and of the pages that addresses lead to. */
  readonly locale: Locale;
}

export function bodyResource({ body, standings }: ApiBody, at: ApiAt): BodyResource {
  return { ...body_(body, at), editions: standings.map((one) => standingResource(one, at)) };
}

function body_({ slug, name, siren, demonstration: fictional }: Body, { origin }: ApiAt) {
  return { slug, name, siren, fictional, url: origin + pathTo("api-body", { slug }) };
}

function standingResource(published: Online | Withdrawn, at: ApiAt): StandingResource {
  const withdrawn = published.kind === "online" ? published.withdrawn : published;
  return {
    edition: published.edition,
    latest: published.kind === "online" ? versionResource(published, published.latest, at) : null,
    withdrawn:
      withdrawn === null
        ? null
        : {
            ...{ withdrawnAt: withdrawn.at.toISOString(), reason: withdrawn.reason },
            hashes: withdrawn.hashes,
          },
  };
}

function versionResource(
  { body: { slug }, edition }: Pick<Online, "body" | "edition">,
  { number, at, hash }: PublishedVersion,
  { origin, locale }: ApiAt,
): VersionResource {
  const params = { slug, edition, number: String(number) };
  return {
    ...{ version: number, publishedAt: at.toISOString(), sha256: hash },
    url: origin + pathTo("api-version", params),
    page: origin + pathTo("public-version", { ...params, locale }),
  };
}

export function resultResource(published: Online, data: PublishedData, at: ApiAt): ResultResource {
  const { version, document } = data;
  return {
    ...{ body: body_(published.body, at), edition: published.edition },
    ...versionResource(published, version, at),
    ...{ reason: version.reason, document },
    versions: published.versions.map((one) => versionResource(published, one, at)),
  };
}

export function editionResource(edition: DataEdition, { origin, locale }: ApiAt): EditionResource {
  const { key, name, isFictional: fictional } = edition;
  const params = { locale, edition: key };
  const csv = origin + pathTo("edition-csv", params);
  return {
    ...{ edition: key, name, fictional, url: origin + pathTo("api-edition", { edition: key }) },
    files: {
      ...{ csv, excel: `${csv}?dialecte=excel-fr`, json: origin + pathTo("edition-json", params) },
      metadata: origin + pathTo("edition-metadata", params),
      parquet: origin + pathTo("edition-parquet", params),
      zip: origin + pathTo("edition-zip", params),
    },
  };
}

export function definitionSummary(one: ApiDefinition, at: ApiAt): DefinitionSummary {
  const { survey } = one.model;
  const { id, version } = survey;
  return {
    ...{ id, version, title: textsOf(one.model, at).title, sha256: one.hash },
    url: at.origin + pathTo("api-definition", { survey: id, version }),
    file: at.origin + pathTo("definition-file", { survey: id, file: `${version}.json` }),
  };
}

export function definitionResource(one: ApiDefinition, at: ApiAt): DefinitionResource {
  const texts = textsOf(one.model, at);
  const indicators = new Set(one.model.indicators.map(({ id }) => id));
  return {
    ...definitionSummary(one, at),
    dimensions: one.model.dimensions.map(({ id, questions }) => ({
      ...{ id, title: texts.sections[id]?.title ?? id },
      indicators: questions
        .filter((question) => indicators.has(question.id))
        .map((question) => ({ id: question.id, title: texts.questions[question.id]?.short ?? question.id })),
    })),
  };
}

/** Undefined for a lever that has no words. */
export function leverResource(model: SurveyModel, id: string, at: ApiAt): LeverResource | undefined {
  const lever = model.leverById.get(id);
  const text = textsOf(model, at).levers[id];
  if (lever === undefined || text === undefined) return undefined;
  const { survey } = model;
  const { minMonths: min, maxMonths: max } = lever.horizon;
  const { title, why, steps, effect, owner } = text;
  return {
    ...{ id, url: at.origin + pathTo("api-lever", { survey: survey.id, lever: id }) },
    ...{ survey: { id: survey.id, version: survey.version }, title, why, steps, effect, owner },
    ...{ effort: lever.effort, months: { min, max }, triggers: lever.triggers },
  };
}

/** In the first language of the questionnaire where it does not speak the one that was asked for. */
function textsOf({ definition, survey }: SurveyModel, { locale }: ApiAt): Texts {
  const known = [locale, ...survey.locales].map((one) => definition.texts[one]);
  const texts = known.find((one) => one !== undefined);
  if (texts === undefined) throw new Error(`the questionnaire ${survey.id} has no texts`);
  return texts;
}
