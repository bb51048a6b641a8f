/** Everything about one block: what the room reads, when it is done, what only the facilitator reads, what to do when late. */
import { Hourglass, Presentation, SkipForward } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import type { Progress } from '#shared/model/guide.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './block-panel.module.css'
import { FinishList } from './finish-list.tsx'
import { stateOf } from './guide-order.ts'
import { PrivateNotes } from './private-notes.tsx'
import type { GuideKeys, GuideLinks } from './rail-props.ts'
import type { GuideMoves } from './use-guide.ts'

export interface BlockPanelProps {
  readonly workshop: WorkshopId
  readonly block: Block
  readonly progress: Progress
  readonly moves: GuideMoves
  readonly links: GuideLinks
  readonly keys: GuideKeys
}

export function BlockPanel({ workshop, block, progress, moves, links, keys }: BlockPanelProps) {
  const state = stateOf(progress, block.id)
  return (
    <div className={styles.panel} data-state={state}>
      {state !== 'now' && progress.startedAt !== null && (
        <div className={styles.goes}>
          <Button size="small" onClick={() => moves.enter(block.id)}>
            {t(state === 'ahead' ? 'guide.enter' : state === 'done' ? 'guide.enterAgain' : 'guide.enterSkipped')}
          </Button>
          {state === 'ahead' && (
            <Button
              size="small"
              variant="quiet"
              icon={<SkipForward />}
              aria-label={t('guide.skipName', { title: block.title })}
              onClick={() => moves.skip(block.id)}
            >
              {t('guide.skip')}
            </Button>
          )}
        </div>
      )}
      <section className={styles.prompt} aria-label={t('guide.prompt')}>
        <p className={styles.promptText}>{block.prompt === '' ? t('guide.noPrompt') : block.prompt}</p>
        {state === 'now' && block.prompt !== '' && (
          <IconButton
            name={t('action.present-here')}
            icon={<Presentation />}
            keys={keys.showPrompt}
            size="small"
            tooltipSide="right"
            onClick={links.showPrompt}
          />
        )}
      </section>
      {block.finish.length > 0 && <FinishList workshop={workshop} block={block.id} linkTo={links.linkTo} />}
      <PrivateNotes notes={block.notes} />
      {block.ifLate !== '' && (
        <p className={styles.late}>
          <Hourglass aria-hidden="true" size="1em" />
          <span>
            <strong>{t('guide.ifLate')}</strong> {block.ifLate}
          </span>
        </p>
      )}
    </div>
  )
}
