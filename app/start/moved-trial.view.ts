import type { Body } from "../domain/directory/body.ts";

export interface MovedTrialView {
  readonly body: Pick<Body, "slug" | "name" | "demonstration">;
  readonly edition: string;
  readonly goneTo: "team" | "account";
}
