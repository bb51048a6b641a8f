/**
 * The guide at the left of a workshop: the timer, the blocks of the agenda with the one that goes on opened, and the way
 * to the next. It is what the facilitator looks at all the time, so nothing in it moves unless the facilitator moves it.
 */
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { BlockList } from './block-list.tsx'
import { FoldedRail } from './folded-rail.tsx'
import styles from './guide-rail.module.css'
import { NoAgenda } from './no-agenda.tsx'
import { RailFoot } from './rail-foot.tsx'
import { RailHead } from './rail-head.tsx'
import type { GuideRailProps } from './rail-props.ts'
import { RailTimer } from './rail-timer.tsx'

/** Folded, it shows signs and the clock. */
export function GuideRail(props: GuideRailProps) {
  const { handle, folded, onFold, keys, links } = props
  const { guide, problem } = handle
  if (folded) return <FoldedRail {...props} />
  return (
    <nav className={styles.rail} aria-label={t('guide.rail')} data-guide="" tabIndex={-1}>
      <RailHead guide={guide} keys={keys} links={links} onFold={() => onFold(true)} />
      {problem !== null && (
        <EmptyState title={t('guide.failed')} actions={<Button onClick={handle.retry}>{t('guide.retry')}</Button>}>
          {problem}
        </EmptyState>
      )}
      {guide === undefined && problem === null && (
        <div className={styles.waiting}>
          <Spinner label={t('guide.loading')} />
        </div>
      )}
      {guide !== undefined && guide.agenda.blocks.length === 0 && <NoAgenda links={links} />}
      {guide !== undefined && guide.agenda.blocks.length > 0 && (
        <>
          <RailTimer guide={guide} moves={handle.moves} keys={keys} />
          <BlockList workshop={props.workshop} guide={guide} moves={handle.moves} links={links} keys={keys} />
          <RailFoot guide={guide} moves={handle.moves} keys={keys} />
        </>
      )}
    </nav>
  )
}
