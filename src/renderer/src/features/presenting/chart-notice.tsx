/** Says in the facilitator's window that words of the chart on the wall are too small for the last row. */
import { smallestTextIn } from '#shared/layout/drawing-text.ts'
import { isLegible } from '#shared/method/legibility.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useRoomPicture } from '../../rpc/use-room-picture.ts'
import { StripNotice } from '../../ui/strip-notice.tsx'

/** What margins and title leave a chart of the wall's width and height; see `audience-window.module.css`. */
const WIDE = 0.9
const HIGH = 0.82

export function ChartNotice() {
  const { screen, least } = useRoomPicture()
  const showing = useCoreQuery('audience.state', {}).data?.showing
  if (showing?.kind !== 'drawing') return null
  const smallest = smallestTextIn(showing.drawing, { w: screen.w * WIDE, h: screen.h * HIGH })
  return smallest === null || isLegible(smallest, least) ? null : <StripNotice text={t('presenting.smallChart')} />
}
