// What goes over the wire for one answer: what is sent of the body, compressed as a browser asks for it, and the headers.
import { connect } from "node:net";

export interface Wire {
  readonly headers: number;
  readonly body: number;
}

/** In bytes, of HTTP/1.1 without a proxy; a page as the first one of a visit. */
export async function wireOf(server: string, path: string, cookie = ""): Promise<Wire> {
  const { hostname, port, host } = new URL(server);
  const socket = connect(Number(port), hostname);
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    "Accept-Encoding: br",
    "Sec-Fetch-Site: none",
    "Connection: close",
  ];
  socket.write([...lines, ...(cookie === "" ? [] : [`Cookie: ${cookie}`]), "", ""].join("\r\n"));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const answer = Buffer.concat(chunks);
  const end = answer.indexOf("\r\n\r\n");
  if (!answer.subarray(0, 15).includes(" 200 ")) throw new Error(`${path} was not answered`);
  return { headers: end + 4, body: answer.length - end - 4 };
}
