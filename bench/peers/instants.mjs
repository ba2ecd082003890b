// Instants as the page's HTML has them, for JSON.

/** The first instant that a date can be: the beginning of time in a number that JSON carries exactly. */
const BEGINNING = -8.64e15;

/** The instant in a text, milliseconds UTC. */
export const instant = (text) => Math.max(Number(text), BEGINNING);

/** The instants from which and until which an element is shown, where it has them. */
export function times(element) {
  const at = (name) => (element.hasAttribute(name) ? instant(element.getAttribute(name)) : undefined);
  return { from: at('data-from'), until: at('data-until') };
}
