/** The mails of the local inbox, in memory, and those who wait for one. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import PostalMime from 'postal-mime';
import type { ReceivedMail } from '../control/control.ts';

/** How many mails are kept; the oldest give way. */
const KEPT_MAILS = 500;

export class Mailbox {
  readonly #events = new EventEmitter().setMaxListeners(0);
  #mails: readonly ReceivedMail[] = [];

  /** Reads a mail as it came over SMTP. */
  async receive(source: Uint8Array): Promise<void> {
    const mail = await PostalMime.parse(source);
    const html = mail.html ?? '';
    const text = mail.text ?? '';
    const received: ReceivedMail = {
      id: randomUUID(),
      from: mail.from?.address ?? '',
      to: (mail.to ?? []).flatMap(recipient => recipient.address ?? []),
      subject: mail.subject ?? '',
      date: new Date().toISOString(),
      text,
      html,
      language: mail.headers.find(header => header.key === 'content-language')?.value ?? '',
      links: [...new Set(text.match(/https?:\/\/\S+/g) ?? [])],
    };
    this.#mails = [...this.#mails, received].slice(-KEPT_MAILS);
    this.#events.emit('mail', received);
  }

  /** Oldest first. */
  all(): readonly ReceivedMail[] {
    return this.#mails;
  }

  find(id: string): ReceivedMail | undefined {
    return this.#mails.find(mail => mail.id === id);
  }

  clear(): void {
    this.#mails = [];
    this.#events.emit('cleared');
  }

  /** Calls back for every change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#events.on('mail', listener).on('cleared', listener);
    return () => this.#events.off('mail', listener).off('cleared', listener);
  }

  /** @throws {Error} if no mail that the predicate accepts arrives in time */
  waitFor(accepts: (mail: ReceivedMail) => boolean, timeoutMs: number): Promise<ReceivedMail> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = this.#mails.find(accepts);
        if (!found) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`No such mail within ${timeoutMs} ms; ${this.#mails.length} others are in the inbox.`));
      }, timeoutMs);
      const unsubscribe = this.onChange(check);
      const stop = () => {
        clearTimeout(timer);
        unsubscribe();
      };
      check();
    });
  }
}
