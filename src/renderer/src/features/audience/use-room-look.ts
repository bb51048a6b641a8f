/** How the room's picture is drawn: its palette, and the least size of text that the last row can read. */
import { leastTextShare } from '#shared/method/legibility.ts'
import { DEFAULT_SETTINGS, type Theme } from '#shared/model/settings.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'

export interface RoomLook {
  readonly theme: Theme
  /** Of the picture's height. */
  readonly leastText: number
}

/** As it usually is until the settings are there. */
export function useRoomLook(): RoomLook {
  const { roomTheme, room } = useCoreQuery('settings.get', {}).data ?? DEFAULT_SETTINGS
  return { theme: roomTheme, leastText: leastTextShare(room) }
}
