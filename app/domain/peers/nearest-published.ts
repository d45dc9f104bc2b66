// Which published results are most like one’s own: by the shape of the profile, and by the situation of the body. None is better; they are
// those whose choices one may learn from (methodology E6).
import { type Peer, peersByShape, peersBySituation } from "../findings/nearest-peers.ts";
import type { Situated } from "../findings/sample.ts";
import type { AmongDimension } from "./among-published.ts";

export interface NearPeer {
  /** Of the other result, in the order in which they were given. */
  readonly place: number;
  /** By shape: points a dimension, 0 to 100. By situation: 0 for the same, 1 for both ends of everything. */
  readonly distance: number;
}

const OWN = "own";

/** None where one has no score, or too few in the same dimensions. */
export function nearestByShape(dimensions: readonly AmongDimension[], others: number): readonly NearPeer[] {
  const compared = dimensions.filter(({ own }) => own !== null);
  const profiles = Array.from({ length: others }, (_, place) => ({
    id: String(place),
    scores: compared.map((one) => one.others.find((other) => other.place === place)?.score.score ?? null),
  }));
  const own = { id: OWN, scores: compared.map((one) => one.own?.score ?? null) };
  return nearOf(peersByShape([own, ...profiles], OWN));
}

type Known = Pick<Situated, "population" | "communes" | "since">;

/** By what the directory says of the bodies. */
export function nearestBySituation(own: Known, others: readonly Known[]): readonly NearPeer[] {
  const situation = (id: string, { population, communes, since }: Known) => ({
    ...{ id, values: [population, communes, since] },
  });
  const all = others.map((other, place) => situation(String(place), other));
  return nearOf(peersBySituation([situation(OWN, own), ...all], OWN));
}

function nearOf(peers: readonly Peer[]): readonly NearPeer[] {
  return peers.map(({ id, distance }) => ({ place: Number(id), distance }));
}
