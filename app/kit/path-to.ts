// Writes an address, in its one spelling.
import { type AddressId, addresses } from "../addresses.ts";

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name extends `${infer Before}.${string}`
      ? Before
      : Name
    : never;

type PathOf<Id extends AddressId> = (typeof addresses)[Id]["path"];

/** What is filled into the address of `Id`: plain text, encoded here. */
export type ParamsOf<Id extends AddressId> = Readonly<Record<NamesIn<PathOf<Id>>, string>>;

/** `pathTo("team", { locale: "fr", slug: "lille" })` gives the French page of the team of Lille. */
export function pathTo<Id extends Exclude<AddressId, "anything">>(id: Id, params: ParamsOf<Id>): string {
  return fillPath(addresses[id].path, params);
}

/** A name without a value stays empty, which is no address of ours. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_name, name: string) => encodeURIComponent(params[name] ?? ""));
}
