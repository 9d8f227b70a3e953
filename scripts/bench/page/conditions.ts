/** The machines and networks a page is visited with. */
export interface Condition {
  readonly name: '1x' | '4x' | 'slow 4G';
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
}

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

export const FAST: Condition = { name: '1x', cpu: 1 };
export const SLOW: Condition = { name: '4x', cpu: 4 };
export const PHONE: Condition = { name: 'slow 4G', cpu: 4, network: SLOW_4G };
