/** The view of ratings: a ballot that is open, or what one said when it was revealed. */
import { ListChecks, Plus, Vote } from 'lucide-react'
import { useState } from 'react'
import type { Ballot, BallotTerms, DotBallot, RatingBallot } from '#shared/model/ballot.ts'
import { votersPresent } from '#shared/model/frame.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import { DotSetup } from './dot-setup.tsx'
import { DotsResult } from './dots-result.tsx'
import { OpenDots } from './open-dots.tsx'
import { OpenRating } from './open-rating.tsx'
import { RatingSetup } from './rating-setup.tsx'
import styles from './ratings.module.css'
import { RevealView } from './reveal/reveal-view.tsx'
import { sayBallot, useBallots } from './use-ballots.ts'

export interface RatingsViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** The form that is open, if any. */
type Setup =
  | { readonly kind: 'rating'; readonly revised: RatingBallot | null; readonly proposed?: readonly string[] }
  | { readonly kind: 'dots'; readonly revised: DotBallot | null }

/** Fills the view. */
export function RatingsView({ workshop, onReveal }: RatingsViewProps) {
  const { ballots, shown, choose, loading, error } = useBallots(workshop)
  const { interactions } = useMapContents()
  const frame = useStatement(workshop, 'frame', 'workshop')
  const { flush } = useMapCommands()
  const [setup, setSetup] = useState<Setup | null>(null)
  const open = useCoreCommand('ratings.open')
  const revise = useCoreCommand('ratings.revise')
  const takeTerms = async (terms: BallotTerms): Promise<string | null> => {
    try {
      // What was drawn a moment ago must be known to the core before it is voted on.
      await flush()
      if (setup?.revised) await revise.mutateAsync({ workshop, ballot: setup.revised.id, terms })
      else choose((await open.mutateAsync({ workshop, terms })).ballot)
      return null
    } catch (problem) {
      return (problem as Error).message
    }
  }
  const isOpen = (kind: Ballot['kind']) => ballots.some((one) => one.kind === kind && one.revealedAt === null)
  const buttons = (
    <>
      {!isOpen('dots') && (
        <Button
          icon={<Vote />}
          disabled={interactions.length === 0}
          onClick={() => setSetup({ kind: 'dots', revised: null })}
        >
          {t('ratings.newDots')}
        </Button>
      )}
      {!isOpen('rating') && (
        <Button
          variant={shown === null ? 'primary' : 'secondary'}
          icon={<Plus />}
          data-answers="rated rated-again"
          disabled={interactions.length === 0}
          onClick={() => setSetup({ kind: 'rating', revised: null })}
        >
          {t('ratings.new')}
        </Button>
      )}
    </>
  )
  return (
    <section className={styles.view} aria-label={t('ratings.name')} aria-busy={loading}>
      {error !== null && <Problem>{error.message}</Problem>}
      {loading && error === null && <p className={styles.soft}>{t('ratings.loading')}</p>}
      {!loading && shown === null && (
        <EmptyState icon={<ListChecks />} title={t('ratings.empty.title')} actions={buttons}>
          {interactions.length === 0 ? t('ratings.empty.noInteractions') : t('ratings.empty.text')}
        </EmptyState>
      )}
      {shown !== null && (
        <>
          <div className={styles.choice}>
            <Select
              label={t('ratings.ballots')}
              hideLabel
              className={styles.ballots}
              value={shown.id}
              options={ballots.map((ballot) => ({ value: ballot.id, label: sayBallot(ballot, new Date()) }))}
              onValue={choose}
            />
            <span className={styles.gap} />
            {buttons}
          </div>
          <Shown
            key={`${shown.id} ${shown.revealedAt ?? ''}`}
            workshop={workshop}
            ballot={shown}
            onSetup={setSetup}
            onReveal={onReveal}
          />
        </>
      )}
      {setup?.kind === 'rating' && (
        <RatingSetup
          ballots={ballots}
          present={frame?.value ? votersPresent(frame.value) : null}
          revised={setup.revised}
          proposed={setup.proposed}
          onTerms={takeTerms}
          onClose={() => setSetup(null)}
        />
      )}
      {setup?.kind === 'dots' && (
        <DotSetup workshop={workshop} revised={setup.revised} onTerms={takeTerms} onClose={() => setSetup(null)} />
      )}
    </section>
  )
}

function Shown(props: {
  readonly workshop: WorkshopId
  readonly ballot: Ballot
  readonly onSetup: (setup: Setup) => void
  readonly onReveal: (interaction: InteractionId) => void
}) {
  const { workshop, ballot, onSetup, onReveal } = props
  const title = sayBallot(ballot, new Date())
  if (ballot.kind === 'dots') {
    if (ballot.results === null) {
      const onRevise = () => onSetup({ kind: 'dots', revised: ballot })
      return <OpenDots workshop={workshop} ballot={ballot} title={title} onRevise={onRevise} />
    }
    return (
      <DotsResult
        workshop={workshop}
        ballot={ballot}
        title={title}
        onRate={(proposed) => onSetup({ kind: 'rating', revised: null, proposed })}
      />
    )
  }
  if (ballot.results === null) {
    const onRevise = () => onSetup({ kind: 'rating', revised: ballot })
    return <OpenRating workshop={workshop} ballot={ballot} title={title} onRevise={onRevise} />
  }
  return <RevealView workshop={workshop} ballot={ballot} results={ballot.results} onReveal={onReveal} />
}
