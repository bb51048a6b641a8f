/**
 * Small choices of this window in the browser's storage, under names of Baton's own. Never anything of a workshop. Where
 * storage is switched off nothing is remembered, and everything works.
 */

/** What was stored under this name, or null. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`baton-${name}`)
  } catch {
    return null
  }
}

/** Remembers a text under this name. */
export function writeStored(name: string, text: string): void {
  try {
    localStorage.setItem(`baton-${name}`, text)
  } catch {
    // Not remembered: the choice holds until the window is loaded again.
  }
}
