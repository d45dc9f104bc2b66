// The reference for a published page, in its own process: nothing but `node:http`, sending the very bytes that the server of
// the project sends for a page (COPY_OF), with as few headers as a browser can do with.
import { createServer, get, type IncomingMessage } from "node:http";
import { announce } from "./announce.ts";

const copyOf = process.env["COPY_OF"] ?? "";

async function bytesAt(url: string): Promise<Buffer> {
  const headers = { "Accept-Encoding": "br" };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).once("error", reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  if (answer.statusCode !== 200 || answer.headers["content-encoding"] !== "br")
    throw new Error(`${url} was not answered compressed`);
  return Buffer.concat(chunks);
}

const body = await bytesAt(copyOf);
const server = createServer((_request, response) => {
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "br",
    "Content-Length": body.length,
  });
  response.end(body);
});
announce(server.listen(0, "127.0.0.1"));
