import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { stopServer } from "../../app/server/stop-server.server.ts";

interface WaitingServer {
  readonly server: Server;
  readonly port: number;
  /** The answer that the test gives when it likes; resolves when the request has come in. */
  readonly asked: Promise<ServerResponse>;
}

async function aWaitingServer(): Promise<WaitingServer> {
  const server = createServer().listen(0, "127.0.0.1");
  const asked = new Promise<ServerResponse>((resolve) =>
    server.once("request", (_request, response) => resolve(response)),
  );
  await new Promise((resolve) => server.once("listening", resolve));
  return { server, asked, port: (server.address() as AddressInfo).port };
}

describe("stopServer", () => {
  it("answers the request under way, tells long ones to end, and takes no new one", async () => {
    const { server, port, asked } = await aWaitingServer();
    const stopping = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/`);
    const response = await asked;
    let stopped = false;
    const stop = stopServer(server, stopping).then(() => {
      stopped = true;
    });
    expect(stopping.signal.aborted).toBe(true);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(stopped).toBe(false);
    response.end("kept");
    expect(await (await answer).text()).toBe("kept");
    // The client keeps its connection open for seconds: the server does not wait for that.
    const answered = performance.now();
    await stop;
    expect(performance.now() - answered).toBeLessThan(1_000);
  });
});
