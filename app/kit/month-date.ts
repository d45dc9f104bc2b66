/** Some day of it, the same in every time zone. */
export function monthDate(month: string): Date {
  return new Date(`${month}-15T12:00:00Z`);
}
