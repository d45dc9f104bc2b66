// What editions say, for as long as what it is made of stays the same: in a table, and until it is written there by who asked first.
import type { Writer } from "../database/group-commit.server.ts";
import type { createEditionFindingsStore } from "./edition-findings.store.server.ts";
import type { AskFindings } from "./findings-jobs.server.ts";

interface KeeperParts {
  readonly editionFindings: ReturnType<typeof createEditionFindingsStore>;
  readonly writer: Pick<Writer, "beside">;
  /** Told of what failed without anybody waiting for it. */
  readonly report: (error: unknown) => void;
  readonly ask: AskFindings;
}

export type FindingsKeeper = ReturnType<typeof createFindingsKeeper>;

export function createFindingsKeeper({ editionFindings, writer, report, ask }: KeeperParts) {
  const underWay = new Map<string, Promise<string | undefined>>();
  let samples = 0;

  function begin(editionId: number, stamp: string, make: () => Promise<string | undefined>) {
    const name = `${editionId} ${stamp}`;
    const making = make();
    const save = (findings: string | undefined) =>
      findings === undefined
        ? undefined
        : writer.beside(() => editionFindings.save(editionId, { stamp, findings }));
    const end = () => underWay.delete(name);
    underWay.set(name, making);
    // Whoever asked is told of what could not be computed; of what could not be written nobody else is.
    making.then((findings) => Promise.resolve(save(findings)).catch(report), end).then(end);
    return making;
  }

  return {
    ask,
    /** A number that no other sample has. */
    newSample: (): number => {
      samples += 1;
      return samples;
    },
    newestStepOf: editionFindings.newestStepOf,
    /** `stamp`: of what it is made of. Made once for all who ask for it meanwhile. JSON; undefined where nothing can be made. */
    of: (
      editionId: number,
      stamp: string,
      make: () => Promise<string | undefined>,
    ): Promise<string | undefined> => {
      const kept = editionFindings.get(editionId);
      if (kept?.stamp === stamp) return Promise.resolve(kept.findings);
      return underWay.get(`${editionId} ${stamp}`) ?? begin(editionId, stamp, make);
    },
  };
}
