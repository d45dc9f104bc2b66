// For how long a métropole lets a consultant in. There is no access without an end; a lead may take it back before.

/** Days, shortest first. */
export const CONSULTANT_DAYS = [30, 90, 180, 365] as const;
export type ConsultantDays = (typeof CONSULTANT_DAYS)[number];

/** What the form proposes: the time of a campaign. */
export const USUAL_CONSULTANT_DAYS: ConsultantDays = 90;

/** Null for a length that is not offered. */
export function consultantDays(posted: string): ConsultantDays | null {
  return CONSULTANT_DAYS.find((days) => String(days) === posted) ?? null;
}
