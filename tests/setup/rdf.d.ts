// These bring no types; here are the parts that the test of the catalogue uses.
declare module "jsonld" {
  interface ToRdf {
    readonly format: "application/n-quads";
    /** Called for a context that is named in place of written out. */
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { readonly toRDF: (document: object, options: ToRdf) => Promise<string> };

  export { jsonld as default };
}

declare module "n3" {
  type Quads = readonly { readonly predicate: { readonly value: string } }[];
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quads;
  }
  export class Store {
    constructor(quads: Quads);
    readonly size: number;
  }
}

declare module "rdf-validate-shacl" {
  import type { Store } from "n3";

  interface Result {
    readonly path: { readonly value: string } | null;
    readonly focusNode: { readonly value: string } | null;
    readonly sourceConstraintComponent: { readonly value: string } | null;
  }
  class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }

  export { Validator as default };
}
