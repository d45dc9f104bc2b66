// Levers that a body has taken up, as pages show them.
import type { LeverOfWorkshop } from "../domain/history/lever-content.ts";
import type { LeverMonth } from "../domain/levers/lever-month.ts";
import type { LeverStatus } from "../domain/levers/lever-status.ts";

export interface LeverOwner {
  readonly id: number;
  /** Or the address of who gave no name. */
  readonly name: string;
}
export interface RetainedLever {
  readonly leverId: string;
  /** In the words of the questionnaire that still has it, or had it. */
  readonly title: string;
  /** The version of the questionnaire it comes from, where the present one has it no more; else null. */
  readonly goneSince: string | null;
  /** Empty where nobody was named; null for a member whom the reader may not know, or who is no more. */
  readonly owner: string | null;
  readonly month: LeverMonth | null;
  readonly status: LeverStatus;
  readonly budget: string;
  readonly note: string;
  /** By which workshop it came; null for one that no workshop chose. */
  readonly workshop: LeverOfWorkshop | null;
}
