/** Names the steps of a sequence diagram in the order in which they happen. */

export interface Steps {
  /** @param name who does what, in the words of the diagram */
  step<T>(name: string, action: () => Promise<T>): Promise<T>;
}

/** A failure says at which step of the diagram it happened. */
export function followDiagram(title: string): Steps {
  let number = 0;
  return {
    async step(name, action) {
      number += 1;
      try {
        return await action();
      } catch (cause) {
        throw new Error(
          `${title}, step ${number}: ${name}\n${cause instanceof Error ? cause.message : String(cause)}`,
          {
            cause,
          },
        );
      }
    },
  };
}
