import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import type { PublicationView } from "./publication.view.ts";

export interface PublicationPageProps extends PublicationView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}
