import type { Deps } from "../wiring/deps.server.ts";
import type { OpenDataView } from "./data.view.ts";
import { dataEditions, onlineIn } from "./edition-data.server.ts";

export function viewData(deps: Deps): OpenDataView {
  const editions = dataEditions(deps).map(({ key, name, isFictional, places }) => {
    const online = new Set([...onlineIn(deps, places)].map(({ body }) => body.id));
    return { key, name, isFictional, bodies: online.size };
  });
  return { editions };
}
