/** What was looked at, and whether it was so. */
export class Checks {
  readonly #results: boolean[] = [];

  /** Begins a new block of lines. */
  about(subject: string): void {
    console.log(`\n${subject}`);
  }

  that(what: string, isSo: boolean, seen?: unknown): void {
    this.#results.push(isSo);
    console.log(`  ${isSo ? 'yes' : 'NO '}  ${what}${isSo || seen === undefined ? '' : `: ${JSON.stringify(seen)}`}`);
  }

  /** Worth knowing, and no promise of ours. */
  note(words: string): void {
    console.log(`   –   ${words}`);
  }

  get held(): number {
    return this.#results.filter(Boolean).length;
  }

  get all(): number {
    return this.#results.length;
  }
}
