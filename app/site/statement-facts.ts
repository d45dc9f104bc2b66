/** What the accessibility statement was made from. A test compares the versions with those that are installed. */
export const STATEMENT = {
  date: "2026-11-28",
  chromium: "153",
  axe: "4.14",
  htmlValidate: "11.21",
} as const;
