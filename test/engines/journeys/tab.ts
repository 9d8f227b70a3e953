/** What a journey needs of a browser. One adapter for each way to drive one: `puppeteer.ts` and `webdriver.ts`. */

/** A window of a browser that has never been anywhere. */
export interface Tab {
  goTo(url: string): Promise<void>;
  /** @param expression JavaScript, whose value must be plain data */
  evaluate<T>(expression: string): Promise<T>;
  /** A real click there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys. */
  type(text: string): Promise<void>;
  /** What the engine itself complained about so far, where it can be heard. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Browser {
  /** Version of the engine. */
  readonly version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}
