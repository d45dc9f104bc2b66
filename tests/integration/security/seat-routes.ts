// Doors of a workshop for who takes part in it: by the code of the room, or by the key of a seat, which none of the visitors holds.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, page } from "./doors.ts";
import { everyone, noOne, only } from "./rules.ts";

const NO_CODE = "AAAAAA";
const VOTE = { question: "data.open", tour: "1", vote: "2", raison: "" };
/** Whoever leads reads it by their role. */
const leaders = only("lead", "contributor", "consultant");

const atDoor = (door: Pick<Door, "method" | "form">): Door => ({
  ...{ ...door, rule: everyone },
  path: (_, { room }) => `/a/${room.publicId}/entree/${room.code}`,
});
const inRoom = (path: string): Door => ({
  ...{ method: "GET", rule: noOne },
  path: (_, { room }) => `/a/${room.publicId}${path}`,
});

const watching = (path: string): Door => ({
  ...{ method: "GET", rule: everyone },
  path: (_, { room }) => `/a/${room.publicId}${path}${room.code}`,
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
  seat: [inRoom("/moi"), page("/a/nowhere/moi", noOne), { ...inRoom("/moi"), method: "POST", form: VOTE }],
  "seat-levers": [
    inRoom("/moi/leviers"),
    page("/a/nowhere/moi/leviers", noOne),
    { ...inRoom("/moi/leviers"), method: "POST", form: { levier: "lever.nothing" } },
  ],
  vote: [inRoom("/vote"), { ...inRoom("/vote"), method: "POST", form: VOTE }],
  watch: [watching("/suivre/"), inRoom(`/suivre/${NO_CODE}`), page(`/a/nowhere/suivre/${NO_CODE}`, noOne)],
  // What opens goes on and on: room-stream.test.ts has to whom it does.
  "room-stream": [page("/a/nowhere/flux", noOne)],
  "room-state": [
    { ...inRoom("/etat"), rule: leaders },
    watching("/etat?code="),
    page("/a/nowhere/etat", noOne),
  ],
};
