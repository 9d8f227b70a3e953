/** Measures each keystroke from the key's own time stamp to the task after the frame that shows it. */
interface Keys {
  readonly times: number[];
  /** The browser's own measure of the same (Event Timing), in steps of 8 ms. */
  readonly durations: number[];
}

declare global {
  interface Window {
    keys: Keys;
  }
}

const keys: Keys = { times: [], durations: [] };
window.keys = keys;

const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => keys.times.push(performance.now() - (data as number));

addEventListener(
  'keydown',
  event => {
    const pressed = event.timeStamp;
    requestAnimationFrame(() => port2.postMessage(pressed));
  },
  { capture: true },
);
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (entry.name === 'keydown') keys.durations.push(entry.duration);
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

export {};
