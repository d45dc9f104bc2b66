/** A file of ten thousand rows has some 1.5 MB. In bytes. */
export const LARGEST_COHORT = 4_000_000;
