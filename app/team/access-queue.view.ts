import type { Body } from "../domain/directory/body.ts";
import type { TypedRequest } from "../domain/people/access-request.ts";
import type { GivenRole } from "../domain/people/role.ts";

/** A request for access that waits, to who may answer it. */
export interface WaitingRequest extends TypedRequest {
  readonly publicId: string;
  readonly body: Pick<Body, "slug" | "name">;
  readonly createdAt: Date;
  /** How many forms asked for it. */
  readonly times: number;
}
export interface QueuedRequest extends WaitingRequest {
  /** The body has a lead, who may answer as well. */
  readonly hasLead: boolean;
}
export interface AccessQueueView {
  /** Oldest first. */
  readonly requests: readonly QueuedRequest[];
  /** With those that are not listed. */
  readonly total: number;
}
export interface AccessAnswerView {
  readonly request: WaitingRequest;
  /** Roles that the reader may invite into; empty where they may only refuse. */
  readonly invites: readonly GivenRole[];
  /** Who reads leads the team, rather than the barometer. */
  readonly leads: boolean;
}
