import type { Body } from "../domain/directory/body.ts";
import type { NamedEdition } from "../record/named-edition.view.ts";

export interface TeamLeads {
  /** Names or addresses; none for who may not know who is in the team. */
  readonly names: readonly string[];
}
export interface AttachView {
  readonly body: Pick<Body, "slug" | "name">;
  /** The `ed` of its address. */
  readonly edition: string;
  /** Name of the edition that the team would have it in; null for who does not lead the team. */
  readonly becomes: string | null;
  /** By the link: who keeps it in an account does so already. */
  readonly mayKeep: boolean;
  /** For who is of the team without leading it, whom to turn to; null for anybody else. */
  readonly leads: TeamLeads | null;
  /** The body has, or may have, a team to ask for access to. */
  readonly mayAsk: boolean;
  /** Assessments of the team that may take over its answers instead. */
  readonly others: readonly NamedEdition[];
}
