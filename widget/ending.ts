/** An end that may come. The signal is made for whoever wants one: it costs memory, and most first views do without. */
export class Ending {
  isHere = false;
  #controller: AbortController | undefined;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.isHere) this.#controller.abort();
    return this.#controller.signal;
  }

  come(): void {
    this.isHere = true;
    this.#controller?.abort();
  }
}
