import { join } from "node:path";

const DB = join(import.meta.dirname, "../../db");

/** Parts of the program that are data; they travel with it and are not settings. */
export const MIGRATIONS_FOLDER = join(DB, "migrations");
export const SEED_FOLDER = join(DB, "seed");
