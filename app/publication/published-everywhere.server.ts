// Everything that is online, for files of whole editions, the catalogue and the feed: found by some statements for many bodies,
// and read some at a time, so that however many bodies publish, none of it stands in memory at once.
import type { Deps } from "../wiring/deps.server.ts";
import type { PublicationEvent, PublicationPlace } from "./publications.store.server.ts";
import type { Online, Withdrawn } from "./published.view.ts";
import { standingOf } from "./published-of.server.ts";

export interface Standing extends Pick<PublicationPlace, "editionId" | "surveyId"> {
  readonly published: Online | Withdrawn;
}

const BY_NAME = new Intl.Collator("fr", { numeric: true });
const AT_ONCE = 100;

/** What was online once, by name of the body, then by edition: never by level. Fictional bodies only where demonstrations are on. */
export function publishedPlaces(deps: Deps): readonly PublicationPlace[] {
  return deps.publications
    .listPlaces()
    .filter(({ isFictional }) => deps.showsDemonstrations || !isFictional)
    .toSorted(
      (a, b) => BY_NAME.compare(a.name, b.name) || compare(a.slug, b.slug) || compare(a.edition, b.edition),
    );
}

/** Bodies that something was ever online of, in the order of their addresses, so many at most after one of them. */
export function bodiesAfter(deps: Deps, slug: string, most: number): readonly number[] {
  return deps.publications.listBodiesAfter(slug, most, deps.showsDemonstrations);
}

export interface PublishedEvent extends PublicationEvent {
  readonly place: PublicationPlace;
  /** Whether what it is about was taken off since. */
  readonly isGone: boolean;
}

/** What came online and was taken off, the newest first. */
export function publishedEvents(deps: Deps, most: number): readonly PublishedEvent[] {
  const events = deps.publications.listEvents(most, deps.showsDemonstrations);
  const asked = new Set(events.map(({ assessmentId }) => assessmentId));
  const places = deps.publications.listPlaces().filter(({ assessmentId }) => asked.has(assessmentId));
  const placeOf = new Map(places.map((place) => [place.assessmentId, place]));
  const gone = new Map(
    [...standings(deps, places)].map(({ published }) => [published.assessmentId, goneIn(published)]),
  );
  return events.flatMap((event) => {
    const place = placeOf.get(event.assessmentId);
    const isGone = gone.get(event.assessmentId)?.includes(event.number) ?? false;
    return place === undefined ? [] : [{ ...event, place, isGone }];
  });
}

/** Numbers of the versions that were taken off. */
function goneIn(published: Online | Withdrawn): readonly number[] {
  return (published.kind === "online" ? published.withdrawn?.numbers : published.numbers) ?? [];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How each of them stands, in their order, read some at a time. */
export function* standings(deps: Deps, places: readonly PublicationPlace[]): Generator<Standing> {
  for (let start = 0; start < places.length; start += AT_ONCE)
    yield* standingsOf(deps, places.slice(start, start + AT_ONCE));
}

function standingsOf(deps: Deps, places: readonly PublicationPlace[]): readonly Standing[] {
  const publications = deps.publications.listOfMany(places.map(({ assessmentId }) => assessmentId));
  const steps = deps.publications.stepsOfMany([...publications.values()].flat().map(({ id }) => id));
  return places.flatMap(({ assessmentId, bodyId, edition, editionId, surveyId }) => {
    const body = deps.bodies.get(bodyId);
    const told = (publications.get(assessmentId) ?? []).map((one) => ({
      one,
      steps: steps.get(one.id) ?? [],
    }));
    const published = body && standingOf({ assessmentId, edition, body }, told);
    return published === undefined ? [] : [{ editionId, surveyId, published }];
  });
}
