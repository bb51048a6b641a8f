/** The preferences of this window's editor. Kept in memory: tldraw's own would leak through the browser's storage. */
import { atom } from '@tldraw/state'
import { createTLUser, type TLUser, type TLUserPreferences } from 'tldraw'
import { locale } from '#shared/text/text.ts'

export type MapTheme = 'light' | 'dark'

/** The theme that the window shows now; high contrast is a light one. */
export function readTheme(): MapTheme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

/** A user of its own, whose colours follow the window. `stop` ends that. */
export function createMapUser(): { readonly user: TLUser; readonly stop: () => void } {
  const preferences = atom<TLUserPreferences>('preferences', {
    id: crypto.randomUUID(),
    colorScheme: readTheme(),
    locale: locale().split('-')[0] ?? 'en',
    animationSpeed: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1,
  })
  const follow = new MutationObserver(() => {
    preferences.update((known) => ({ ...known, colorScheme: readTheme() }))
  })
  follow.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return {
    user: createTLUser({ userPreferences: preferences, setUserPreferences: (next) => preferences.set(next) }),
    stop: () => follow.disconnect(),
  }
}
