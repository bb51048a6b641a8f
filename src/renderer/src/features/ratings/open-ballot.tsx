/** What stands over every open ballot: that it is secret, how many cards are in, and what ends it. */
import { Eye, MonitorUp, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { DotBallot, RatingBallot } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { countHandsUp } from './count-hands-up.ts'
import styles from './ratings.module.css'
import { cardsOf, sayCards, votersOf } from './use-ballots.ts'

/** Below this share of voters Baton asks before it reveals. */
const ENOUGH = 0.8

export interface OpenBallotProps {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot | DotBallot
  readonly title: string
  readonly onRevise: () => void
  readonly children: ReactNode
}

export function OpenBallot({ workshop, ballot, title, onRevise, children }: OpenBallotProps) {
  const reveal = useCoreCommand('ratings.reveal')
  const discard = useCoreCommand('ratings.discard')
  const show = useCoreCommand('audience.show')
  const [asking, setAsking] = useState<'early' | 'discard' | null>(null)
  const target = { workshop, ballot: ballot.id }
  const onError = (error: Error) => showToast({ tone: 'danger', text: error.message })
  const voters = votersOf(ballot)
  const voted = countVoted(ballot)
  const revealNow = () => reveal.mutate(target, { onError })
  return (
    <div className={styles.panel}>
      <header className={styles.openHead}>
        <div>
          <h2 className={styles.openTitle}>{t('ratings.open.title')}</h2>
          <div className={styles.counts} role="status" aria-label={title}>
            {countLines(ballot).map((line) => (
              <Badge key={line} tone="accent">
                {line}
              </Badge>
            ))}
          </div>
        </div>
        <div className={styles.buttons}>
          <Button
            icon={<MonitorUp />}
            onClick={() =>
              show.mutate(
                { kind: 'ballot', ...target },
                {
                  onError,
                  onSuccess: () => showToast({ tone: 'info', topic: 'room', text: t('ratings.open.onRoom') }),
                },
              )
            }
          >
            {t('ratings.open.room')}
          </Button>
          <Button onClick={onRevise}>{t('ratings.open.revise')}</Button>
          <Button icon={<Trash2 />} onClick={() => setAsking('discard')}>
            {t('ratings.open.discard')}
          </Button>
          <Button
            variant="primary"
            icon={<Eye />}
            data-answers="revealed"
            disabled={reveal.isPending}
            onClick={() => (voters > 0 && voted < ENOUGH * voters ? setAsking('early') : revealNow())}
          >
            {t('ratings.open.reveal')}
          </Button>
        </div>
      </header>
      {!ballot.anonymous && <Badge tone="warn">{t('ratings.open.named')}</Badge>}
      {children}
      {asking === 'early' && (
        <Confirm
          title={t('ratings.reveal.early')}
          description={t('ratings.reveal.earlyText', { count: voted, voters })}
          confirm={t('ratings.reveal.anyway')}
          onConfirm={revealNow}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'discard' && (
        <Confirm
          title={t('ratings.reveal.discardTitle')}
          description={t('ratings.reveal.discardText')}
          confirm={t('ratings.reveal.discard')}
          danger
          onConfirm={() => discard.mutate(target, { onError })}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}

/** People who have voted, by card or, of a rating, by hand. Of dots on a sheet nobody knows whose they are. */
function countVoted(ballot: RatingBallot | DotBallot): number {
  if (ballot.kind === 'dots') return ballot.stickers.length > 0 ? ballot.voters : ballot.cardsIn
  return cardsOf(ballot) + countHandsUp(ballot, 'customer') + countHandsUp(ballot, 'provider')
}

function countLines(ballot: RatingBallot | DotBallot): string[] {
  if (ballot.kind === 'dots') {
    const stickers = ballot.stickers.reduce((sum, { dots }) => sum + dots, 0)
    const cards = sayCards(ballot.cardsIn, ballot.voters)
    return stickers > 0 ? [cards, t('ratings.open.stickers', { count: stickers })] : [cards]
  }
  const counted = new Set(ballot.hands.map(({ interaction }) => interaction)).size
  const chairs = (['customer', 'provider'] as const).map((chair) =>
    t('ratings.open.chairOf', {
      chair: t(`ratings.chair.${chair}`),
      cards: sayCards(ballot.cardsIn[chair], ballot.voters[chair]),
    }),
  )
  return counted > 0 ? [...chairs, t('ratings.open.hands', { count: counted })] : chairs
}
