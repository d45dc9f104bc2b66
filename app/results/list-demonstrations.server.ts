import type { Body } from "../domain/directory/body.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface Demonstration {
  readonly body: Body;
  readonly surveyId: string;
  /** Newest first; each has a result that anyone may read. */
  readonly editions: readonly string[];
}

/** Empty when demonstrations are switched off. */
export function listDemonstrations(deps: Deps): readonly Demonstration[] {
  if (!deps.showsDemonstrations) return [];
  const byBody = Map.groupBy(deps.assessments.listOpenToAll(), ({ bodyId }) => bodyId);
  return [...byBody].flatMap(([bodyId, records]) => {
    const body = deps.bodies.get(bodyId);
    const surveyId = records[0]?.surveyId;
    return body === undefined || surveyId === undefined
      ? []
      : [{ body, surveyId, editions: records.map(({ edition }) => edition) }];
  });
}
