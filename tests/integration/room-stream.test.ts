// A room is followed as it goes on: by who sits there, leads or looks on, at once, by one board for everybody and small counts.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MOST_STREAMS } from "../../app/workshops/room-listeners.server.ts";
import { write } from "../../app/workshops/room-stream.endpoint.server.ts";
import { aFollowedRoom, type FollowedRoom, type HeardStream, listen } from "../builders/a-followed-room.ts";
import { VOTED } from "../builders/a-workshop.ts";

const [GOVERNANCE] = VOTED;
let room: FollowedRoom;
let heard: HeardStream[] = [];
beforeEach(async () => {
  room = await aFollowedRoom();
}, 120_000);
afterEach(async () => {
  for (const one of heard) one.close();
  heard = [];
  await room.site.close();
});

async function follow(cookie: string, path = "/flux", locale = "fr"): Promise<HeardStream> {
  const stream = await listen(room.at(path, locale), cookie);
  heard.push(stream);
  return stream;
}
const soon = { timeout: 2_000, interval: 10 };

describe("the stream of a room", () => {
  it("begins with when to come back, a word and the board, and is kept by nobody on its way", async () => {
    const stream = await follow(await room.seat("Ada"));
    await vi.waitFor(() => expect(stream.events()).toEqual(["hello", "board"]), soon);
    expect(stream.text()).toMatch(/^retry: 3000\n/);
    expect([
      stream.status,
      stream.headers.get("content-type"),
      stream.headers.get("x-accel-buffering"),
    ]).toEqual([200, "text/event-stream; charset=utf-8", "no"]);
    expect(stream.headers.get("cache-control")).toBe("private, no-store, no-transform");
  });

  it("tells a command to everybody by the same board, in the language of each", async () => {
    const ada = await room.seat("Ada");
    const streams = [await follow(ada), await follow(room.leader), await follow(ada, "/flux", "en")];
    await room.command("start", `read ${GOVERNANCE}`);
    for (const stream of streams)
      await vi.waitFor(() => expect(stream.boards().at(-1)?.question?.phase).toBe("reading"), soon);
    const [french, , english] = streams.map((stream) => stream.boards().at(-1));
    expect(french?.stamp).toBe(english?.stamp);
    expect(french?.question?.text).not.toBe(english?.question?.text);
  });

  it("tells of a vote by a count alone: at once to who leads, and once a second at most to who sits there", async () => {
    const [ada, ben] = [await room.seat("Ada"), await room.seat("Ben")];
    await room.command("start", `read ${GOVERNANCE}`, `vote ${GOVERNANCE}`);
    const [desk, phone] = [await follow(room.leader), await follow(ada)];
    await vi.waitFor(() => expect(phone.events()).toContain("board"), soon);
    const before = desk.boards().length;
    for (const vote of ["1", "2", "3"]) expect(await room.vote(ben, vote)).toBe(200);
    expect(await room.vote(ada, "4")).toBe(200);
    await vi.waitFor(() => expect(desk.last("count")).toMatchObject({ voted: { count: 2 } }), soon);
    await vi.waitFor(() => expect(phone.last("count")).toMatchObject({ voted: { count: 2 } }), soon);
    expect(desk.boards()).toHaveLength(before);
    expect(phone.events().filter((event) => event === "count").length).toBeLessThan(3);
  });

  it("notices whatever was written, by whatever use case", async () => {
    const stream = await follow(room.leader);
    await vi.waitFor(() => expect(stream.events()).toContain("board"), soon);
    // By no use case of ours: the row alone.
    const { id = 0 } = room.site.deps.workshops.get(room.room.publicId) ?? {};
    room.site.deps.ballots.createSeat({
      ...{
        workshopId: id,
        form: Buffer.from("f"),
        code: null,
        keyHash: Buffer.from("k"),
        name: "x",
        role: null,
        isOfLeader: false,
      },
    });
    await vi.waitFor(() => expect(stream.last("count")).toMatchObject({ here: 1 }), soon);
  });

  it("is the refusal of what does not exist for everybody else, and for who was removed from then on", async () => {
    const nobody = await follow("");
    expect([nobody.status, nobody.events()]).toEqual([404, []]);
    expect((await follow("place=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).status).toBe(404);
    const ada = await room.seat("Ada");
    const stream = await follow(ada);
    const { id = 0 } = room.site.deps.workshops.get(room.room.publicId) ?? {};
    const [seat] = room.site.deps.ballots.listSeats(id);
    room.site.deps.ballots.setPresence(id, seat?.id ?? 0, "removed");
    await vi.waitFor(() => expect(stream.events().at(-1)).toBe("gone"), soon);
    await vi.waitFor(() => expect(stream.hasEnded()).toBe(true), soon);
    expect((await follow(ada)).status).toBe(404);
  });

  it("opens by the code of the room to who looks on, and by no other", async () => {
    const stream = await follow("", `/flux?code=${room.room.code}`);
    await vi.waitFor(() => expect(stream.events()).toEqual(["hello", "board"]), soon);
    expect((await follow("", "/flux?code=AAAAAA")).status).toBe(404);
  });

  it("gives as the state what it gives as a stream, and nothing anew where nothing is new", async () => {
    const ada = await room.seat("Ada");
    const answer = await fetch(room.at("/etat"), { headers: { cookie: ada } });
    const stream = await follow(ada);
    await vi.waitFor(() => expect(stream.boards()).toHaveLength(1), soon);
    expect(await answer.json()).toEqual(stream.boards()[0]);
    const etag = answer.headers.get("etag") ?? "";
    const again = await fetch(room.at("/etat"), { headers: { cookie: ada, "if-none-match": etag } });
    expect(again.status).toBe(304);
    await room.command("start");
    const later = await fetch(room.at("/etat"), { headers: { cookie: ada, "if-none-match": etag } });
    expect([later.status, (await later.json()).state]).toEqual([200, "running"]);
  });
});

describe("what streams cost", () => {
  it("ends those of before where one browser opens more and more, and leaves nothing behind", async () => {
    const ada = await room.seat("Ada");
    const streams: HeardStream[] = [];
    for (let place = 0; place < MOST_STREAMS.one + 2; place += 1) streams.push(await follow(ada));
    const { roomListeners } = room.site.deps;
    expect(roomListeners.size()).toBe(MOST_STREAMS.one);
    await vi.waitFor(() => expect(streams[0]?.hasEnded()).toBe(true), soon);
    for (const one of streams) one.close();
    await vi.waitFor(() => expect(roomListeners.size()).toBe(0), soon);
  });

  it("lets go of who does not read", () => {
    const written: string[] = [];
    let isDestroyed = false;
    const response = {
      writableLength: 64 * 1_024,
      write: (text: string) => written.push(text) > 0,
      destroy: () => {
        isDestroyed = true;
        return response as never;
      },
    };
    expect([write(response as never, "a"), isDestroyed]).toEqual([true, false]);
    response.writableLength += 1;
    expect([write(response as never, "b"), isDestroyed, written]).toEqual([false, true, ["a"]]);
  });

  it("ends as the server does, for each to come back", async () => {
    const stream = await follow(await room.seat("Ada"));
    room.site.deps.roomListeners.end();
    await vi.waitFor(() => expect(stream.hasEnded()).toBe(true), soon);
    expect(room.site.deps.roomListeners.size()).toBe(0);
  });
});
