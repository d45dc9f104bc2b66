import type { Deps } from "../wiring/deps.server.ts";
import type { OpenDataView } from "./data.view.ts";
import { dataEditions } from "./edition-data.server.ts";

export function viewData(deps: Deps): OpenDataView {
  const editions = dataEditions(deps).map(({ key, name, year, isFictional, bodies }) => {
    return { key, name, year, isFictional, bodies };
  });
  return { editions };
}
