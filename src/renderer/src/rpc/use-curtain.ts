/**
 * Whether names of other workshops are hidden now. They are while something is presented, unless the room has a display of
 * its own that does not repeat the laptop's, or the settings say that they never are.
 */
import { useSyncExternalStore } from 'react'
import type { Screens } from '#shared/contract/screens.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Settings } from '#shared/model/settings.ts'
import { liftCurtain, readPresented, subscribeToCurtain } from '../ui/curtain-store.ts'
import { useCoreQuery } from './core-provider.tsx'

export interface Curtain {
  /** The workshop whose name may be seen. */
  readonly keeps: WorkshopId
  /** Shows all names, until something is presented again. */
  readonly lift: () => void
}

/** What is not known yet counts as if the wall showed the laptop's screen. */
export function isCurtainDrawn(settings: Pick<Settings, 'curtain'> | undefined, screens: Screens | undefined): boolean {
  if (settings?.curtain === false) return false
  const { displays = null, room, mirrored } = screens ?? {}
  if (displays === null || mirrored !== false) return true
  if (room === 'full') return false
  // Home after a presentation: the room's window has gone, and the wall shows the other display as it is.
  const isOnOwn = displays.some(({ facilitator, primary, internal }) => facilitator && (primary || internal))
  return !(room === 'closed' && displays.length > 1 && isOnOwn)
}

/** Null while all names may be seen. */
export function useCurtain(): Curtain | null {
  const keeps = useSyncExternalStore(subscribeToCurtain, readPresented)
  const settings = useCoreQuery('settings.get', {}).data
  const screens = useCoreQuery('screens.get', {}).data
  return keeps !== null && isCurtainDrawn(settings, screens) ? { keeps, lift: liftCurtain } : null
}
