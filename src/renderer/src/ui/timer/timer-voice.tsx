/** Says to screen readers when a fifth is left, when it is nearly over and when it is: three times, never every second. */
import { t } from '#shared/text/text.ts'
import { VisuallyHidden } from '../visually-hidden.tsx'
import { LAST_SHARE, SOON_SHARE, secondsLeft, type TimerFace, writeClock } from './timer-reading.ts'
import { useTimerPhase } from './use-timer.ts'

/** Once per window, beside the timer that is meant. */
export function TimerVoice({ face }: { readonly face: TimerFace }) {
  const phase = useTimerPhase(face)
  const left = (share: number) => writeClock(secondsLeft(face.lengthMs * share), false)
  const words =
    face.deadline === null || phase === 'calm'
      ? ''
      : phase === 'over'
        ? t('guide.timer.say.over')
        : t(`guide.timer.say.${phase}`, { left: left(phase === 'soon' ? SOON_SHARE : LAST_SHARE) })
  return (
    <VisuallyHidden>
      <span role="status">{words}</span>
    </VisuallyHidden>
  )
}
