// Stores what is shown of the communes, when five more of them have answered a question.
import { dueRelease } from "../domain/opinions/commune-release.ts";
import type { OpinionStore } from "./opinions.store.server.ts";

interface Releasing {
  readonly opinions: OpinionStore;
  readonly now: Date;
}
interface TakingOver extends Pick<Releasing, "opinions"> {
  readonly transact: (job: () => void) => void;
  readonly now: () => Date;
}
interface Place {
  readonly assessmentId: number;
  readonly questionId: string;
}

/** To be called in the transaction that wrote an opinion of a commune. */
export function releaseCommunes({ opinions, now }: Releasing, { assessmentId, questionId }: Place): void {
  const given = opinions
    .listOfQuestion(assessmentId, questionId)
    .flatMap(({ commune, answer }) => (commune === null ? [] : { commune, answer }));
  const due = dueRelease(given, opinions.getRelease(assessmentId, questionId));
  if (due !== null) opinions.saveRelease(assessmentId, questionId, { ...due, releasedAt: now });
}

/** What was shown before there were releases stays shown, as it stands at this start. */
export function takeOverReleases({ opinions, transact, now }: TakingOver): void {
  transact(() => {
    for (const place of opinions.listUnreleased()) releaseCommunes({ opinions, now: now() }, place);
  });
}
