/**
 * What is being typed in a panel or a table and is not on the map yet. Fields write when they are left; whoever must save
 * all of it at once (the save key, a closing window) lets them write first.
 */

const settles = new Set<() => void>()

/** Says how an open field writes what it holds, without closing it. Returns what ends that. */
export function whileTyping(settle: () => void): () => void {
  settles.add(settle)
  return () => void settles.delete(settle)
}

/** Writes everything that is typed and can be stored. What cannot stays in its field with its sentence. */
export function settleTyping(): void {
  for (const settle of [...settles]) settle()
}

let visits = 0

/** Names a stay in a field, or a form that adds several things in one undo step; no other window or run uses the name. */
export function newVisit(): string {
  visits += 1
  return `visit-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}-${visits}`
}
