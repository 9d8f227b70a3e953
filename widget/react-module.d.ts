/** As much of React as the wrapper uses; an application brings the real one with its types. */
declare module 'react' {
  export type Ref<Instance> = ((instance: Instance | null) => void) | { current: Instance | null } | null;
  export function forwardRef<Instance, Props>(
    render: (props: Props, ref: Ref<Instance>) => unknown,
  ): (props: Props & { readonly ref?: Ref<Instance> }) => never;
  export function createElement(type: string, props: object, children: unknown): unknown;
  export function useState<State>(initial: () => State): [State, (state: State) => void];
}
