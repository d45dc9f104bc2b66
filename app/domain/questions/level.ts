/** What an indicator reaches. */
export type Level = 0 | 1 | 2 | 3 | 4;

export function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
