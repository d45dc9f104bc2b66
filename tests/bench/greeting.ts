// Where the hello-world is asked: at an address that is rendered for each reader. Beside one whose page is kept, a page of ours
// would be compared with a file.
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { pathTo } from "../../app/kit/path-to.ts";

const { stored }: Address = addresses.accessibility;
if (stored !== undefined) throw new Error("the page that says hello is kept, and a file instead of a page");

export const GREETING = pathTo("accessibility", { locale: "en" });
