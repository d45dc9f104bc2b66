import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { fewAtOnce } from "./few-at-once.server.ts";

const open: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of open.splice(0)) server.closeAllConnections();
});

/** Its pages are answered once `let` is called; what is posted is saved at once. */
async function aSite() {
  const gate = Promise.withResolvers<void>();
  const seen = { pages: 0, saved: [] as string[], ended: false, answered: "" };
  const app = express();
  app.use(fewAtOnce());
  app.post("/", express.text(), (request, response) => {
    seen.saved.push(String(request.body));
    response.status(204).end();
  });
  app.get("/", (_request, response) => {
    seen.pages += 1;
    gate.promise.then(() => response.send("a page"));
  });
  let connection: Socket | undefined;
  const server = createServer(app).listen(0, "127.0.0.1");
  server.on("connection", (one) => {
    connection = one;
  });
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.on("close", () => Object.assign(seen, { ended: true })).on("error", () => undefined);
  socket.on("data", (piece) => Object.assign(seen, { answered: seen.answered + piece }));
  return { seen, socket, taken: () => connection?.bytesRead ?? 0, let: gate.resolve };
}

const PAGE = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const save = (text: string) =>
  `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));
/** On a busy machine it takes a while. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await aMoment();
}
const statuses = ({ answered }: { readonly answered: string }) =>
  answered.match(/HTTP\/1.1 \d+/g)?.length ?? 0;

describe("a connection that asks for more than it reads", () => {
  it("has sixteen answers outstanding at most, and what comes after them waits", async () => {
    const { seen, socket, let: go } = await aSite();
    socket.write(PAGE.repeat(40));
    await until(() => seen.pages === 16);
    await aMoment();
    expect([seen.pages, seen.ended]).toEqual([16, false]);
    go();
    await until(() => statuses(seen) === 40);
    expect([seen.pages, statuses(seen), seen.ended]).toEqual([40, 40, false]);
  });

  it("is refused no save for that: it waits its turn, in the order it was sent in", async () => {
    const { seen, socket, let: go } = await aSite();
    socket.write(PAGE.repeat(70) + save("one"));
    socket.write(save("two"));
    await aMoment();
    expect([seen.saved, seen.ended]).toEqual([[], false]);
    go();
    await until(() => statuses(seen) === 72);
    expect(seen.saved).toEqual(["one", "two"]);
    expect([statuses(seen), seen.ended]).toEqual([72, false]);
    socket.write(save("three"));
    await until(() => seen.saved.length === 3);
    expect(seen.saved.at(-1)).toBe("three");
  });

  it("is ended once it asks for more than anybody reads", async () => {
    const { seen, socket } = await aSite();
    socket.write(PAGE.repeat(2_000));
    await until(() => seen.ended);
    expect(seen.ended).toBe(true);
    expect(seen.pages).toBe(16);
  });

  it("is read no further while anything of it waits", async () => {
    const { seen, socket, taken, let: go } = await aSite();
    socket.write(PAGE.repeat(17));
    await aMoment();
    for (let index = 0; index < 400; index += 1) socket.write(save("x".repeat(10_000)));
    await aMoment();
    expect([seen.saved, seen.ended]).toEqual([[], false]);
    expect(taken()).toBeLessThan(500_000);
    go();
    await until(() => seen.saved.length === 400);
    expect(seen.saved.length).toBe(400);
  });
});
