// What is online of one edition of a body. What is on its way, or never was online, is nothing here.
import type { PublicationStep } from "../domain/publication/publication-step.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredPublication } from "./publications.store.server.ts";
import type { Online, PublishedVersion, Withdrawn } from "./published.view.ts";

export interface PublishedPlace {
  readonly slug: string;
  readonly edition: string;
}

/** Undefined where nothing was ever online. A fictional body shows nothing where demonstrations are off. */
export function publishedOf(deps: Deps, { slug, edition }: PublishedPlace): Online | Withdrawn | undefined {
  const record = deps.assessments.get(slug, edition);
  const body = record && deps.bodies.get(record.bodyId);
  if (record === undefined || body === undefined) return undefined;
  if (body.demonstration && !deps.showsDemonstrations) return undefined;
  const told = deps.publications
    .listOf(record.id)
    .map((one) => ({ one, steps: deps.publications.stepsOf(one.id) }));
  return standingOf({ assessmentId: record.id, edition, body }, told);
}

/** What became of the publications of one assessment, in the order of their numbers. */
export function standingOf(
  of: Pick<Online, "assessmentId" | "edition" | "body">,
  told: readonly Told[],
): Online | Withdrawn | undefined {
  const versions = told.flatMap(({ one, steps }) => versionOf(one, steps) ?? []);
  return standing(of, { versions, end: endOf(told) });
}

interface Ended {
  /** Of the version that was the latest then: it and all before it were taken off. */
  readonly number: number;
  readonly at: Date;
  readonly reason: string;
}
interface Told {
  readonly one: StoredPublication;
  readonly steps: readonly PublicationStep[];
}

function endOf(told: readonly Told[]): Ended | null {
  const ends = told.flatMap(({ one: { number }, steps }) =>
    steps.filter(({ kind }) => kind === "withdrawn").map(({ at, reason }) => ({ number, at, reason })),
  );
  return ends.at(-1) ?? null;
}

interface Versions {
  readonly versions: readonly PublishedVersion[];
  readonly end: Ended | null;
}

/** What was published after a withdrawal stands; what was before it stays withdrawn. */
function standing(
  of: Pick<Online, "assessmentId" | "edition" | "body">,
  { versions, end }: Versions,
): Online | Withdrawn | undefined {
  const gone = versions.filter(({ number }) => end !== null && number <= end.number);
  const left = versions.slice(gone.length);
  const latest = left.at(-1);
  const withdrawn: Withdrawn | null =
    end === null ? null : { kind: "withdrawn", ...of, ...endText(end), ...namesOf(gone) };
  if (latest !== undefined) return { kind: "online", ...of, versions: left, latest, withdrawn };
  return withdrawn ?? undefined;
}

function endText({ at, reason }: Ended) {
  return { at, reason };
}

function namesOf(gone: readonly PublishedVersion[]) {
  return { numbers: gone.map(({ number }) => number), hashes: gone.map(({ hash }) => hash) };
}

/** The bytes that were published. */
export function publishedText(deps: Deps, { hash }: Pick<PublishedVersion, "hash">): string | undefined {
  return deps.publications.getText(hash);
}

/** Another text after anything is published or withdrawn anywhere: cheap, and asked of every process. */
export function publishedStamp(deps: Deps): string {
  return String(deps.publications.newestStep());
}

/** The same, of one edition of a body, whose page leads to its newest. */
export function publishedStampOf(
  { publications }: Deps,
  { id, bodyId }: { readonly id: number; readonly bodyId: number },
): string {
  return `${publications.newestStepOf(id)} ${publications.newestStepOfBody(bodyId)}`;
}

/** Editions of a body that something was ever online of, the newest first. */
export function publishedEditions(deps: Deps, bodyId: number): readonly (Online | Withdrawn)[] {
  const body = deps.bodies.get(bodyId);
  if (body === undefined) return [];
  return deps.publications
    .listEditions(bodyId)
    .flatMap((edition) => publishedOf(deps, { slug: body.slug, edition }) ?? []);
}

/** Those that are online, the newest first. */
export function onlineEditions(deps: Deps, bodyId: number): readonly Online[] {
  return publishedEditions(deps, bodyId).filter(isOnline);
}

/** What the address of a body leads to: the newest that is online; a withdrawn one says so where nothing else is. */
export function shownEdition(deps: Deps, bodyId: number): Online | Withdrawn | undefined {
  const editions = publishedEditions(deps, bodyId);
  return editions.find(isOnline) ?? editions[0];
}

function isOnline(one: Online | Withdrawn): one is Online {
  return one.kind === "online";
}

function versionOf(
  { number, documentHash: hash }: StoredPublication,
  steps: readonly PublicationStep[],
): PublishedVersion | null {
  const step = steps.find(({ kind }) => kind === "published");
  if (step === undefined) return null;
  const { at, officialName: name, officialMandate: mandate, reason } = step;
  return { number, at, hash, reason, official: name === "" ? null : { name, mandate } };
}
