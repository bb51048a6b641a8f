/** The foot of the rail: how the run stands against its plan, and the way on. */
import { ChevronLeft, ChevronRight, Clock, Flag, SkipForward } from 'lucide-react'
import { useCallback } from 'react'
import type { Guide } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PRESSED_ONCE } from '../../ui/mind-double-clicks.ts'
import { sayTime } from '../../ui/say-when.ts'
import { useTicking } from '../../ui/timer/use-ticking.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { blockAfter, blockBefore, blockNow, canFinish } from './guide-order.ts'
import styles from './guide-rail.module.css'
import { planLine } from './guide-time.ts'
import type { GuideKeys } from './rail-props.ts'
import type { GuideMoves } from './use-guide.ts'

export function RailFoot({
  guide,
  moves,
  keys,
}: {
  readonly guide: Guide
  readonly moves: GuideMoves
  readonly keys: GuideKeys
}) {
  const now = blockNow(guide)
  const next = blockAfter(guide)
  const before = blockBefore(guide)
  const words =
    next === undefined
      ? t('guide.finish')
      : t(guide.progress.startedAt === null ? 'guide.start' : 'guide.next', { title: next.title })
  return (
    <footer className={styles.foot}>
      <PlanLine guide={guide} onSqueeze={moves.squeeze} />
      <div className={styles.steps}>
        <IconButton
          name={before === undefined ? t('guide.back') : t('guide.backTo', { title: before.title })}
          icon={<ChevronLeft />}
          keys={keys.back}
          variant="secondary"
          tooltipSide="top"
          disabled={before === undefined}
          {...PRESSED_ONCE}
          onClick={() => moves.back()}
        />
        <IconButton
          name={now === undefined ? t('guide.skip') : t('guide.skipName', { title: now.title })}
          icon={<SkipForward />}
          variant="secondary"
          tooltipSide="top"
          disabled={now === undefined}
          {...PRESSED_ONCE}
          onClick={() => moves.skip()}
        />
        <Tooltip text={t('action.block-next')} keys={keys.next} side="top">
          <Button
            variant="primary"
            className={styles.next}
            disabled={next === undefined && !canFinish(guide)}
            {...PRESSED_ONCE}
            onClick={() => moves.next()}
          >
            <span className={styles.nextWords}>{words}</span>
            {next === undefined ? (
              <Flag aria-hidden="true" size="1em" />
            ) : (
              <ChevronRight aria-hidden="true" size="1em" />
            )}
          </Button>
        </Tooltip>
      </div>
    </footer>
  )
}

/** Drawn again when a whole minute has changed. */
function PlanLine({ guide, onSqueeze }: { readonly guide: Guide; readonly onSqueeze: () => void }) {
  const words = useTicking(
    useCallback(
      (now) => {
        const line = planLine(guide, now)
        return line === null ? null : `${line.behind} ${sayTime(new Date(line.endsAt))}`
      },
      [guide],
    ),
  )
  if (words === null) return null
  const [minutes = '0', time = ''] = words.split(' ')
  const behind = Number(minutes)
  const stand =
    behind === 0
      ? t('guide.plan.onTime')
      : behind > 0
        ? t('guide.plan.behind', { count: behind })
        : t('guide.plan.ahead', { count: -behind })
  return (
    <div className={styles.plan} data-late={behind > 0}>
      <Clock aria-hidden="true" size="1em" />
      <span className={styles.stand}>
        <strong>{stand}</strong> {t('guide.plan.ends', { time })}
      </span>
      {behind > 0 && (
        <Button size="small" onClick={onSqueeze}>
          {t('guide.squeeze')}
        </Button>
      )}
    </div>
  )
}
