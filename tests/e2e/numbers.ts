/** A fixed stream of whole numbers below what is asked for, so that a failure can be seen again. */
export function numbers(seed: number) {
  return (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}
