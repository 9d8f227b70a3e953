/** Asks the demo's server, and waits with words on the page while there is no connection. */
import { hideNotice, showNotice } from './notice.ts';
import { reloadIfIdle } from './reload.ts';

const RETRY_MS = 5_000;

/** @param path of JSON that is never stored; resolves when the server answered */
export async function askServer<Answer>(path: string): Promise<Answer> {
  for (let waited = false; ; waited = true) {
    const answer = await ask<Answer>(path);
    if (answer !== undefined) {
      // The page came from the store: the server's may be newer, and has the server's present policy.
      if (waited) reloadIfIdle();
      hideNotice();
      return answer;
    }
    showNotice();
    await connection();
  }
}

async function ask<Answer>(path: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok ? (((await answer.json()) as Answer | null) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Until the browser says that there is one, or it is time to look: a server that is down says nothing. */
function connection(): Promise<void> {
  return new Promise(resolve => {
    addEventListener('online', () => resolve(), { once: true });
    setTimeout(resolve, RETRY_MS);
  });
}
