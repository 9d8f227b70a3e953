/** The journal as Prometheus metrics: counts and durations by fixed labels, so that no caller can add a label value. */
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Journal } from './journal.ts';

export interface Metrics {
  readonly journal: Journal;
  /** All metrics in Prometheus' text format. */
  readonly text: () => Promise<string>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'apm_proxy_' });
  const answers = new Counter({
    name: 'apm_proxy_answers_total',
    help: 'Requests answered, by route, status and outcome (`ok` or the problem code).',
    labelNames: ['route', 'status', 'outcome'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'apm_proxy_answer_seconds',
    help: 'Time from the head of a request to its answer, by route.',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'apm_proxy_tenant_call_seconds',
    help: 'Time of each call to the tenant, the wait for a free slot included, by call and outcome.',
    labelNames: ['call', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  const notices = new Counter({
    name: 'apm_proxy_notices_total',
    help: 'Things operators should look at, by code (see docs/proxy.md).',
    labelNames: ['code'] as const,
    registers,
  });
  const journal: Journal = {
    answered: ({ route, status, outcome, milliseconds }) => {
      answers.inc({ route, status, outcome });
      duration.observe({ route }, milliseconds / 1000);
    },
    called: ({ call, outcome, milliseconds }) => calls.observe({ call, outcome }, milliseconds / 1000),
    notice: code => notices.inc({ code }),
  };
  return { journal, text: () => registry.metrics() };
}
