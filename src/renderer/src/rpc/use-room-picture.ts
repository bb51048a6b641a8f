/** How large the room's picture is, and what of it the last row can read, as far as anybody knows. */
import { leastTextPx } from '#shared/method/legibility.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import type { SplitRoom } from '#shared/stops/split-stop.ts'
import { useCoreQuery } from './core-provider.tsx'

/** Where nobody knows the projector. */
const USUAL = { w: 1920, h: 1080 } as const

/** The room's picture in pixels, and the least height of text in it. */
export function useRoomPicture(): SplitRoom {
  const { room } = useCoreQuery('settings.get', {}).data ?? DEFAULT_SETTINGS
  const display = useCoreQuery('screens.get', {}).data?.displays?.find((one) => one.room)
  const screen = display ? { w: display.width, h: display.height } : USUAL
  return { screen, least: leastTextPx(screen.h, room ?? undefined) }
}
