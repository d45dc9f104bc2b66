import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import type { HubView } from "./hub.view.ts";

export interface HubPageProps extends HubView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}
