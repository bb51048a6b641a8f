/**
 * The only addresses outside that Baton leads to, after a question: those of the maker of the canvas, whose mark is a link.
 * Both hosts ask here. What somebody typed or pasted is never among them.
 */
const OUTSIDE = /^https:\/\/(www\.)?tldraw\.(dev|com)([/?#]|$)/

/** Whether a link may lead there. */
export function mayLeadTo(address: string): boolean {
  return OUTSIDE.test(address)
}
