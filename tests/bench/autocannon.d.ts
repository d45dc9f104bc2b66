// autocannon brings no types; these are the parts of it that the benchmark uses.
declare module "autocannon" {
  interface RequestParts {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  }
  interface Client {
    readonly setRequests: (
      requests: readonly {
        /** Called before each request; what it is given holds the address of the server. */
        readonly setupRequest: (sent: object) => RequestParts;
        readonly onResponse: (status: number, body: string) => void;
      }[],
    ) => void;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Requests of all connections together. */
    readonly amount: number;
    /** Milliseconds between two looks at whether all is done. */
    readonly sampleInt: number;
    /** Called once for each connection, before it opens. */
    readonly setupClient: (client: Client) => void;
  }
  // biome-ignore lint/style/noDefaultExport: so it is made.
  export default function autocannon(options: Options): Promise<{ readonly errors: number }>;
}
