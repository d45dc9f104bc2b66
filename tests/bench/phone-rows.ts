// When a phone paints a page for the first time, beside a bare form of the same question, in turns and in the same browser.
import type { Browser } from "@playwright/test";
import { medianOf } from "./measure.ts";
import { type Painted, type PhonePage, paintsOf, withPhone } from "./phone.ts";
import { type Row, rowAtMost } from "./row.ts";

/** Odd, so that the median is one of them; one more goes first and is thrown away. */
const ROUNDS = 7;
/** Beside the bare form: until something is there, and until the largest thing is. */
const MOST = { first: 2, largest: 2.5 } as const;

export interface PhonePages {
  readonly bare: PhonePage;
  readonly question: PhonePage;
  readonly results: PhonePage;
}

export function phoneRows(pages: PhonePages): Promise<readonly Row[]> {
  return withPhone(async (browser) => {
    const rounds: Record<keyof PhonePages, Painted>[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const paints = await roundOf(browser, pages);
      if (round > 0) rounds.push(paints);
    }
    return (["question", "results"] as const).flatMap((page) =>
      (["first", "largest"] as const).map((paint) => rowOf(rounds, page, paint)),
    );
  });
}

async function roundOf(browser: Browser, pages: PhonePages): Promise<Record<keyof PhonePages, Painted>> {
  const bare = await paintsOf(browser, pages.bare);
  const question = await paintsOf(browser, pages.question);
  return { bare, question, results: await paintsOf(browser, pages.results) };
}

function rowOf(
  rounds: readonly Record<keyof PhonePages, Painted>[],
  page: "question" | "results",
  paint: keyof Painted,
): Row {
  return rowAtMost(MOST[paint], {
    name: `${page === "question" ? "Question" : "Results"} page on a phone: ${paint} paint`,
    unit: "ms",
    against: "bare form",
    figure: medianOf(rounds.map((round) => round[page][paint])),
    reference: medianOf(rounds.map((round) => round.bare[paint])),
    ratio: medianOf(rounds.map((round) => round[page][paint] / round.bare[paint])),
  });
}
