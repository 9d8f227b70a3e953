/** The one evaluator of Auth0 password policies, shared by widget and proxy: pure, without DOM and without Node. */
export * from './evaluate.ts';
export * from './from-connection-options.ts';
export * from './text.ts';
