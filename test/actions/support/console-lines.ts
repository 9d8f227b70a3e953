// What an Action writes to its log.
import { vi } from 'vitest';

/** Captures console.log until the test ends (`vi.restoreAllMocks`); every argument counts. */
export function captureConsole(): readonly string[] {
  const lines: string[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...values: unknown[]) => void lines.push(values.map(String).join(' ')),
    );
  }
  return lines;
}
