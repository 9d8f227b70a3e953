/** The seam to what instances share: counters, and short-lived values of which the first writer wins. */

/** A counter of one kind of event per key, over a fixed window. */
export interface Counter {
  /** Counts one event of `key`; answers 0 while within the limit, else the seconds until the window ends. */
  count(key: string): Promise<number>;
  /** The seconds until the window ends where the limit is used up, else 0; counts nothing. */
  wait(key: string): Promise<number>;
  /** Takes one event back. */
  giveBack(key: string): Promise<void>;
}

/** Memory by default, Redis or Valkey where several instances run. No method throws because a server is away. */
export interface Store {
  /** A counter that allows `limit` events per `seconds`. `name` sets its keys apart from other counters'. */
  counter(name: string, limit: number, seconds: number): Counter;
  /** Sets `key` for `seconds` unless it is set already; answers the value that was there before. */
  claim(key: string, value: string, seconds: number): Promise<string | undefined>;
  /** Sets `key` for `seconds`, whatever was there. */
  put(key: string, value: string, seconds: number): Promise<void>;
  release(key: string): Promise<void>;
  close(): Promise<void>;
}
