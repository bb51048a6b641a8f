/** What a stop must fit so that the last row can read it. */
import { leastTextPx } from '#shared/method/legibility.ts'
import { StopId } from '#shared/model/ids.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import type { SplitRoom } from '#shared/stops/split-stop.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { newSubject } from '../../ui/new-subject.ts'

/** Where nobody knows the projector. */
const USUAL = { w: 1920, h: 1080 } as const

/** The room's picture as far as it is known, and the least height of text in it. */
export function useSplitRoom(): SplitRoom {
  const { room } = useCoreQuery('settings.get', {}).data ?? DEFAULT_SETTINGS
  const display = useCoreQuery('screens.get', {}).data?.displays?.find((one) => one.room)
  const screen = display ? { w: display.width, h: display.height } : USUAL
  return { screen, least: leastTextPx(screen.h, room ?? undefined) }
}

export function newStopId(): StopId {
  return StopId.parse(newSubject())
}
