// Everything that is online, for files of whole editions, the catalogue and the feed: found by some statements for many bodies,
// and read some at a time, so that however many bodies publish, none of it stands in memory at once.
import type { Deps } from "../wiring/deps.server.ts";
import type { PublicationEvent } from "./publications.store.server.ts";
import type { Online, Withdrawn } from "./published.view.ts";
import { standingOf } from "./published-of.server.ts";
import type {
  AfterPlace,
  EditionCount,
  OnlineBody,
  PublicationPlace,
} from "./standing-lists.store.server.ts";

export interface Standing extends Pick<PublicationPlace, "editionId" | "surveyId"> {
  readonly published: Online | Withdrawn;
}

const AT_ONCE = 100;
const BEGINNING: AfterPlace = { slug: "", edition: "" };

/** What was online once, by the address of the body, then by edition: never by level. Fictional bodies only where demonstrations are on. */
export function* standingsOfAll(deps: Deps): Generator<Standing> {
  yield* inPages(deps, (asked) => deps.publications.listPlacesAfter(asked));
}

/** The same, of one edition; null: of what bodies answered in none. */
export function* standingsOfEdition(deps: Deps, editionId: number | null): Generator<Standing> {
  yield* inPages(deps, (asked) => deps.publications.listPlacesOf(editionId, asked));
}

/** So many of all at most, after so many of them. */
export function* standingsFrom(deps: Deps, before: number, most: number): Generator<Standing> {
  const last = before === 0 ? BEGINNING : deps.publications.placeAt(before - 1, deps.showsDemonstrations);
  if (last === undefined) return;
  let left = most;
  const page: Page = (asked) => {
    const places = deps.publications.listPlacesAfter({ ...asked, most: Math.min(asked.most, left) });
    left -= places.length;
    return places;
  };
  yield* inPages(deps, page, last);
}

/** How many bodies are online, by edition, and when that began and changed last. */
export function publishedByEdition(deps: Deps): readonly EditionCount[] {
  return deps.publications.countByEdition(deps.showsDemonstrations);
}

/** How many of all there are. */
export function countStandings(deps: Deps): number {
  return deps.publications.countPlaces(deps.showsDemonstrations);
}

type Page = (asked: {
  readonly after: AfterPlace;
  readonly most: number;
  readonly fictional: boolean;
}) => readonly PublicationPlace[];

function* inPages(deps: Deps, page: Page, start = BEGINNING): Generator<Standing> {
  let after: AfterPlace | undefined = start;
  while (after !== undefined) {
    const places = page({ after, most: AT_ONCE, fictional: deps.showsDemonstrations });
    yield* standingsOf(deps, places);
    after = places.at(-1);
  }
}

/** Bodies that something was ever online of, in the order of their addresses, so many at most after one of them. */
export function bodiesAfter(deps: Deps, slug: string, most: number): readonly number[] {
  return deps.publications.listBodiesAfter(slug, most, deps.showsDemonstrations);
}

/** Real bodies that are online, each with its newest edition, in the order of their addresses: the first of them, and how many there are. */
export function firstOnline(
  { publications }: Deps,
  most: number,
): { readonly bodies: readonly OnlineBody[]; readonly count: number } {
  return { bodies: publications.listOnline("", most, false), count: publications.countRealBodies() };
}

/** All of them, read some at a time; fictional ones only where demonstrations are on. */
export function* onlineBodies(deps: Deps): Generator<OnlineBody> {
  let after: string | undefined = "";
  while (after !== undefined) {
    const bodies: readonly OnlineBody[] = deps.publications.listOnline(
      after,
      AT_ONCE,
      deps.showsDemonstrations,
    );
    yield* bodies;
    after = bodies.at(-1)?.slug;
  }
}

export interface PublishedEvent extends PublicationEvent {
  readonly place: PublicationPlace;
  /** Whether what it is about was taken off since. */
  readonly isGone: boolean;
}

/** What came online and was taken off, the newest first. */
export function publishedEvents(deps: Deps, most: number): readonly PublishedEvent[] {
  const events = deps.publications.listEvents(most, deps.showsDemonstrations);
  const places = deps.publications.placesOf([...new Set(events.map(({ assessmentId }) => assessmentId))]);
  const placeOf = new Map(places.map((place) => [place.assessmentId, place]));
  const gone = new Map(
    standingsOf(deps, places).map(({ published }) => [published.assessmentId, goneIn(published)]),
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

/** How each of them stands, in their order. */
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
