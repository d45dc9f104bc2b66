// Reads the forms that carry a file. Nothing of it is read before its sender is known as somebody who may send it;
// what is too large is refused by the length it announces, or as soon as it has grown too long.
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Request as ExpressRequest, RequestHandler } from "express";
import { bodies } from "../address-policy.ts";
import type { AddressId, addresses } from "../addresses.ts";
import { policyOf } from "../http/policy-of.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { toHeaders } from "../http/to-headers.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

const FORM_TYPE = /^multipart\/form-data\s*;.*\bboundary="?(?<boundary>[^";]{1,70})"?\s*$/i;
const LONGEST_TYPE = 300;
const MOST_PARTS = 10;

/** Who asks, and for what: of the body nothing is read yet. */
export type UploadAsked = Pick<LoaderFunctionArgs, "request" | "params">;

/** Of one address. */
export interface UploadRules {
  /** Of the file itself, in bytes. */
  readonly limitOf: () => number;
  readonly mayUpload: (asked: UploadAsked) => boolean;
}
export type UploadAddress = {
  [Id in AddressId]: (typeof addresses)[Id] extends { readonly takes: "file" } ? Id : never;
}[AddressId];
/** An address that takes a file and has no rules does not compile. */
export type AllUploadRules = Readonly<Record<UploadAddress, UploadRules>>;

/** Leaves the bytes in `request.body`, or the refusal in the visit. Any other form goes on unread. */
export function readUpload(all: AllUploadRules): RequestHandler {
  return async (request, response, next) => {
    try {
      const visit = visitOf(response);
      const rules = visit.refusal === null ? rulesFor(request, visit, all) : null;
      if (rules !== null) visit.refusal = await readFrom(request, visit, rules);
      next();
    } catch (error) {
      // Express 4 does not wait for this promise: a fault that left here would end the process.
      next(error);
    }
  };
}

async function readFrom(
  request: ExpressRequest,
  visit: Visit,
  { limitOf, mayUpload }: UploadRules,
): Promise<Refusal | null> {
  const asked = { request: headOf(request, visit), params: visit.params };
  return mayUpload(asked) ? readBody(request, limitOf() + bodies.file) : "NOT_FOUND";
}

/** Null once the body is read. */
async function readBody(request: ExpressRequest, most: number): Promise<Refusal | null> {
  const refusal = headRefusal(request, most);
  if (refusal !== null) return refusal;
  const body = await readAll(request, most);
  if (!Buffer.isBuffer(body)) return body;
  request.body = body;
  return partsRefusal(request, body);
}

/** Null for an address that takes no file, and for a form without one. */
function rulesFor(request: ExpressRequest, { address }: Visit, all: AllUploadRules): UploadRules | null {
  const isUpload = request.method === "POST" && /^multipart\//i.test(request.headers["content-type"] ?? "");
  return isUpload && takesFile(address) ? all[address] : null;
}

function takesFile(address: AddressId): address is UploadAddress {
  return policyOf(address).takes === "file";
}

/** Of its body nothing is read yet. */
function headOf(request: ExpressRequest, { origin }: Visit): Request {
  return new Request(origin, { headers: toHeaders(request) });
}

function headRefusal({ headers }: ExpressRequest, most: number): Refusal | null {
  if (boundaryOf(headers["content-type"]) === undefined) return "UNREADABLE_BODY";
  if ((headers["content-encoding"] ?? "identity") !== "identity") return "WRONG_TYPE";
  return Number(headers["content-length"] ?? 0) > most ? "FILE_TOO_LARGE" : null;
}

/** What comes after the limit is let go by, so that the answer still reaches the browser. */
function readAll(request: ExpressRequest, most: number): Promise<Buffer | Refusal> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const read = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      chunks.length = 0;
      request.off("data", read).resume();
      resolve("FILE_TOO_LARGE");
    };
    request.on("data", read);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => resolve("UNREADABLE_BODY"));
    request.once("error", () => resolve("UNREADABLE_BODY"));
  });
}

/** Counted before anything is taken apart. */
function partsRefusal({ headers }: ExpressRequest, body: Buffer): Refusal | null {
  const boundary = `--${boundaryOf(headers["content-type"])}`;
  let parts = 0;
  for (let at = body.indexOf(boundary); at >= 0; at = body.indexOf(boundary, at + boundary.length)) {
    parts += 1;
    if (parts > MOST_PARTS + 1) return "TOO_MANY_FIELDS";
  }
  return null;
}

function boundaryOf(type: string | undefined): string | undefined {
  return FORM_TYPE.exec((type ?? "").slice(0, LONGEST_TYPE))?.groups?.["boundary"];
}
