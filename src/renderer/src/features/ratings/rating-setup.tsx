/** The terms of a rating: which interactions, how many vote from each chair, anonymous or not. New, or changed while it is open. */
import { useState } from 'react'
import type { Ballot, RatingBallot, RatingTerms } from '#shared/model/ballot.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { lastDots, PICKS, type PickWay, pickInteractions } from './choose-subjects.ts'
import { NumberField, readWhole } from './number-field.tsx'
import styles from './setup.module.css'
import { TickList } from './tick-list.tsx'

/** How many are proposed where the most important ones are picked. */
const MOST = 5

export interface RatingSetupProps {
  readonly ballots: readonly Ballot[]
  /** How many people Frame counted in each chair, if it did. */
  readonly present: RatingTerms['voters'] | null
  /** The open ballot that is changed; null for a new one. */
  readonly revised: RatingBallot | null
  /** Interactions ticked to begin with. */
  readonly proposed?: readonly string[] | undefined
  readonly onClose: () => void
  /** Resolves with a sentence when it was refused. */
  readonly onTerms: (terms: RatingTerms) => Promise<string | null>
}

export function RatingSetup({ ballots, present, revised, proposed, onClose, onTerms }: RatingSetupProps) {
  const { parties, interactions } = useMapContents()
  const selected = useMapSelection()
  const dots = lastDots(ballots)
  const before = revised ?? ballots.find((ballot) => ballot.kind === 'rating') ?? null
  const sources = (most: number) => ({ interactions, selected, dots, most })
  const [pick, setPick] = useState<PickWay>(() => firstPick(revised !== null || proposed !== undefined, sources(MOST)))
  const [most, setMost] = useState(String(MOST))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(revised?.interactions ?? proposed ?? pickInteractions(pick, sources(MOST))),
  )
  const [customers, setCustomers] = useState(textOf((before?.voters ?? present)?.customer))
  const [providers, setProviders] = useState(textOf((before?.voters ?? present)?.provider))
  const [anonymous, setAnonymous] = useState(revised?.anonymous ?? true)
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = (way: PickWay, text: string) => {
    setPick(way)
    setMost(text)
    const count = readWhole(text, 1, LIMITS.ballotSubjects)
    if (way !== 'own') setTicked(new Set(pickInteractions(way, sources(count || MOST))))
  }
  const chosen = interactions.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
  // Of an open ballot, what left the map stays: only the core knows whether somebody voted on it.
  const gone = revised?.interactions.filter((id) => !interactions.some((one) => one.id === id)) ?? []
  const voters = {
    customer: readWhole(customers, 0, LIMITS.voters) ?? 0,
    provider: readWhole(providers, 0, LIMITS.voters) ?? 0,
  }
  const fits = !Number.isNaN(voters.customer) && !Number.isNaN(voters.provider)
  const ready = fits && chosen.length > 0
  const submit = async () => {
    if (!ready) return
    const order = pick === 'volume' || pick === 'dots' ? pickInteractions(pick, sources(interactions.length)) : chosen
    const inOrder = [...order.filter((id) => ticked.has(id)), ...chosen.filter((id) => !order.includes(id)), ...gone]
    const problem = await onTerms({ kind: 'rating', interactions: inOrder, voters, anonymous })
    if (problem === null) onClose()
    else setRefusal(problem)
  }
  const word = revised ? t('ratings.setup.revise') : t('ratings.setup.open')
  return (
    <Dialog
      title={revised ? t('ratings.setup.reviseTitle') : t('ratings.setup.title')}
      description={t('ratings.setup.intro')}
      size="large"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={!ready}>
            {word}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pick}>
          <span className={styles.legend}>{t('ratings.setup.pick')}</span>
          <Segmented<PickWay>
            className={styles.wrap}
            name={t('ratings.setup.pick')}
            value={pick}
            segments={PICKS.filter((way) => way !== 'dots' || dots !== null).map((way) => ({
              value: way,
              label: t(`ratings.setup.picks.${way}`),
            }))}
            onValue={(way) => take(way, most)}
          />
          {(pick === 'volume' || pick === 'dots') && (
            <NumberField
              label={t('ratings.setup.most')}
              text={most}
              onText={(text) => take(pick, text)}
              min={1}
              max={LIMITS.ballotSubjects}
              problem={t('ratings.setup.notPeople', { max: LIMITS.ballotSubjects })}
              className={styles.number}
            />
          )}
        </div>
        <TickList
          name={t('ratings.setup.chosen', { count: chosen.length })}
          items={interactionOptions(interactions, parties).map(({ value, label }) => ({ id: value, label }))}
          ticked={ticked}
          onTicked={(next) => {
            setPick('own')
            setTicked(next)
          }}
        />
        {chosen.length === 0 && (
          <p className={styles.soft} role="status">
            {pick === 'selected' ? t('ratings.setup.noneSelected') : t('ratings.setup.none')}
          </p>
        )}
        <div className={styles.pair}>
          <NumberField
            label={t('ratings.setup.customers')}
            text={customers}
            onText={setCustomers}
            min={0}
            max={LIMITS.voters}
            problem={t('ratings.setup.notPeople', { max: LIMITS.voters })}
            hint={t('ratings.setup.peopleHint')}
          />
          <NumberField
            label={t('ratings.setup.providers')}
            text={providers}
            onText={setProviders}
            min={0}
            max={LIMITS.voters}
            problem={t('ratings.setup.notPeople', { max: LIMITS.voters })}
          />
        </div>
        {revised === null && <Secrecy anonymous={anonymous} onAnonymous={setAnonymous} />}
        {refusal !== null && <Problem>{refusal}</Problem>}
      </div>
    </Dialog>
  )
}

/** Anonymous, unless somebody decides otherwise. */
export function Secrecy({
  anonymous,
  onAnonymous,
}: {
  readonly anonymous: boolean
  readonly onAnonymous: (anonymous: boolean) => void
}) {
  return (
    <div className={styles.pick}>
      <span className={styles.legend}>{t('ratings.setup.secrecy')}</span>
      <Segmented<'anonymous' | 'named'>
        name={t('ratings.setup.secrecy')}
        value={anonymous ? 'anonymous' : 'named'}
        segments={[
          { value: 'anonymous', label: t('ratings.setup.anonymous') },
          { value: 'named', label: t('ratings.setup.named') },
        ]}
        onValue={(value) => onAnonymous(value === 'anonymous')}
      />
      <p className={styles.soft}>{anonymous ? t('ratings.setup.anonymousHint') : t('ratings.setup.namedHint')}</p>
    </div>
  )
}

/** What somebody has prepared already is proposed: the selection, then dots; all of a small map, the most used of a large one. */
function firstPick(own: boolean, from: Parameters<typeof pickInteractions>[1]): PickWay {
  if (own) return 'own'
  if (pickInteractions('selected', from).length > 0) return 'selected'
  if (from.dots !== null && pickInteractions('dots', from).length > 0) return 'dots'
  return from.interactions.length <= 2 * MOST ? 'all' : 'volume'
}

function textOf(people: number | undefined): string {
  return people ? String(people) : ''
}
