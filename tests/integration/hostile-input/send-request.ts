import { Agent, request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";

export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}
export interface Received {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends exactly these bytes, with whatever method: `fetch` would mend or refuse some of them. An error: no answer came. */
export function sendRequest(url: string, { method, headers, body }: Sent): Promise<Received | Error> {
  return new Promise((resolve) => {
    const length = { "content-length": String(body.length) };
    const request = httpRequest(url, { method, agent, headers: { ...headers, ...length } });
    request.once("error", resolve).once("response", async (response) => {
      const received = { status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "" };
      resolve({ ...received, body: await text(response) });
    });
    request.end(body);
  });
}
