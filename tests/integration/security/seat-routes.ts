// Doors of a workshop for who takes part in it: by the code of the room, or by the key of a seat, which none of the visitors holds.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, page } from "./doors.ts";
import { everyone, noOne } from "./rules.ts";

const NO_CODE = "AAAAAA";

const atDoor = (door: Pick<Door, "method" | "form">): Door => ({
  ...{ ...door, rule: everyone },
  path: (_, { room }) => `/a/${room.publicId}/entree/${room.code}`,
});
const inRoom = (path: string): Door => ({
  ...{ method: "GET", rule: noOne },
  path: (_, { room }) => `/a/${room.publicId}${path}`,
});

/** By the id of the address. */
export const seatRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  join: [page("/rejoindre"), page(`/rejoindre?code=${NO_CODE}`, noOne)],
  "take-seat": [
    page(`/a/nowhere/entree/${NO_CODE}`, noOne),
    inRoom(`/entree/${NO_CODE}`),
    atDoor({ method: "GET" }),
    atDoor({ method: "POST", form: { nom: "" } }),
  ],
  seat: [inRoom("/moi"), page("/a/nowhere/moi", noOne)],
};
