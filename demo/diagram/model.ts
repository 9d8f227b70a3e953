/** A sequence diagram as data: who says what to whom, and which real event proves that it happened. */

export const LIFELINES = { user: 'User', app: 'Application', tenant: 'Tenant', proxy: 'Proxy' } as const;
export type Lifeline = keyof typeof LIFELINES;

/** Something that happened: at the tenant (its trace), at the proxy, or in the application's page. */
export interface RunEvent {
  readonly at: 'tenant' | 'app';
  /** `http` for a request, else what happened, for example `mail-sent` or `start:reset-email`. */
  readonly name: string;
  /** Who sent the request: a browser or a server. */
  readonly from?: string | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly grantType?: string | undefined;
  /** The request as it was sent, secrets masked, where this page could see it. */
  readonly request?: string | undefined;
}

export type Proof = (event: RunEvent) => boolean;

export interface Step {
  readonly from: Lifeline;
  readonly to: Lifeline;
  /** The diagram's own words. */
  readonly text: string;
  /** The diagram's note beside the step. */
  readonly note?: string;
  /** Drawn dashed, as the diagram does. */
  readonly reply?: true;
  /** The `opt` or `critical` frame that the step stands in. Steps in an `opt` frame may be passed over. */
  readonly frame?: Frame;
  /** May have happened before the run began, for example because somebody was signed in already. */
  readonly mayBeEarlier?: true;
  /** What proves the step. A step without proof of its own is proven by the next one that happens. */
  readonly proof?: Proof;
}

export interface Frame {
  readonly kind: 'opt' | 'critical';
  readonly title: string;
}

export interface Diagram {
  readonly lifelines: readonly Lifeline[];
  readonly steps: readonly Step[];
}
