// The one place where a running server is put together.

export interface Deps {
  readonly close: () => void;
}

export function createDeps(_settings: object): Deps {
  return { close: () => undefined };
}
