interface Detailed {
  readonly steps: object | null;
  readonly justifications: object | null;
}

/** Question by question there is something to read: each dimension then has a page. */
export function hasDetails({ steps, justifications }: Detailed): boolean {
  return steps !== null || justifications !== null;
}
