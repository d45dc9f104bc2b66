/** Sliding: from the last time that the person was seen. Milliseconds. */
export const SESSION_MS = 12 * 60 * 60 * 1_000;
