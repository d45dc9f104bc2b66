// What 16 people at once ask of a server: each waits for its reply before it asks again.
import autocannon, { type RequestParts } from "autocannon";
import { medianOf } from "./measure.ts";

/** One connection: what it sends next, and what it was told. */
export interface Visitor {
  readonly next: () => RequestParts;
  readonly answered: (body: string) => void;
}

/** Odd, so that the median is one of them; one more goes first and is thrown away. */
const ROUNDS = 5;

/** Requests a second, from the first connection to the last reply. Throws on any reply but 200. */
export async function rateOf(
  url: string,
  { visitors, each }: { readonly visitors: readonly Visitor[]; readonly each: number },
): Promise<number> {
  const waiting = [...visitors];
  const bad: number[] = [];
  let replies = 0;
  let end = 0;
  const start = performance.now();
  const { errors } = await autocannon({
    url,
    connections: visitors.length,
    amount: each * visitors.length,
    sampleInt: 100,
    setupClient: (client) => {
      const visitor = waiting.pop();
      if (visitor === undefined) throw new Error("there are more connections than visitors");
      const onResponse = (status: number, body: string) => {
        replies += 1;
        end = performance.now();
        if (status === 200) visitor.answered(body);
        else bad.push(status);
      };
      client.setRequests([{ setupRequest: (sent) => ({ ...sent, ...visitor.next() }), onResponse }]);
    },
  });
  if (bad.length > 0 || errors > 0 || replies !== each * visitors.length)
    throw new Error(
      `${url}: ${replies} replies, ${errors} errors, refused with ${[...new Set(bad)].join(", ")}`,
    );
  return (1000 * replies) / (end - start);
}

export interface Compared {
  readonly figure: number;
  readonly reference: number;
  /** Median of the ratios of each pair of runs: a slow moment of the machine slows both runs of its pair. */
  readonly ratio: number;
}

/** Runs both in turn; who goes first changes with each round. */
export async function compareRates(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Compared> {
  const rounds: { readonly figure: number; readonly reference: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const early = round % 2 === 0 ? await ours() : null;
    const reference = await theirs();
    const figure = early ?? (await ours());
    if (round > 0) rounds.push({ figure, reference });
  }
  return {
    figure: medianOf(rounds.map(({ figure }) => figure)),
    reference: medianOf(rounds.map(({ reference }) => reference)),
    ratio: medianOf(rounds.map(({ figure, reference }) => figure / reference)),
  };
}
