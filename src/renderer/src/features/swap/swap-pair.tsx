/** Two cards side by side, and what they say about each other. */
import { MapPin, Trash2 } from 'lucide-react'
import { LONG_TEXT } from '#shared/model/evidence-text.ts'
import type { InteractionId, SwapId, WorkshopId } from '#shared/model/ids.ts'
import type { Swap, SwapSide } from '#shared/model/swap.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './swap.module.css'

const CONFLICTS = ['unsaid', 'no', 'yes'] as const
type ConflictWord = (typeof CONFLICTS)[number]

function wordOf(conflict: boolean | null): ConflictWord {
  if (conflict === null) return 'unsaid'
  return conflict ? 'yes' : 'no'
}

/** The pair of this subject; nothing once it was taken away. */
export function SwapPair({
  workshop,
  subject,
  onReveal,
}: {
  readonly workshop: WorkshopId
  readonly subject: SwapId
  readonly onReveal: (interaction: InteractionId) => void
}) {
  const { parties, interactions } = useMapContents()
  const statement = useStatement(workshop, 'swap', subject)
  const swap = statement?.value
  if (!swap) return null
  const patch = (next: Partial<Swap>) => statement.say((now) => ({ ...(now ?? swap), ...next }))
  const partyOf = (id: string) => parties.find((party) => party.id === id)
  const nameOf = ({ party }: SwapSide) => partyOf(party)?.name ?? t('swap.gone')
  const [one, other] = swap.sides
  const interaction = interactions.find(({ id }) => id === swap.interaction)
  const setSide = (index: 0 | 1, side: Partial<SwapSide>) =>
    statement.say((now) => {
      const before = now ?? swap
      const [first, second] = before.sides
      return { ...before, sides: index === 0 ? [{ ...first, ...side }, second] : [first, { ...second, ...side }] }
    })
  return (
    <Card element="article" aria-label={t('swap.pair', { one: nameOf(one), other: nameOf(other) })}>
      <header className={styles.pairHead}>
        <span className={styles.about}>{interactionLabel(interaction, parties)}</span>
        {interaction !== undefined && (
          <Button size="small" variant="quiet" icon={<MapPin />} onClick={() => onReveal(interaction.id)}>
            {t('swap.show')}
          </Button>
        )}
        <IconButton
          size="small"
          name={t('swap.remove')}
          icon={<Trash2 />}
          onClick={() => {
            statement.say(() => null)
            showToast({
              tone: 'info',
              text: t('swap.removed'),
              action: { label: t('swap.undo'), run: () => statement.say(() => swap) },
            })
          }}
        />
      </header>
      <div className={styles.cards}>
        {([0, 1] as const).map((index) => {
          const side = swap.sides[index]
          const party = partyOf(side.party)
          return (
            <section key={index} className={styles.card} aria-label={party?.name ?? t('swap.gone')}>
              <h3 className={styles.party}>
                {party !== undefined && <KindIcon kind={party.kind} />}
                {party?.name ?? t('swap.gone')}
              </h3>
              <FactText
                target={`${subject}.${index}.measuredOn`}
                label={t('swap.measuredOn')}
                placeholder={t('swap.measuredOnHint')}
                rule={LONG_TEXT}
                stored={side.measuredOn}
                write={(measuredOn) => setSide(index, { measuredOn })}
              />
              <FactText
                target={`${subject}.${index}.strugglesWith`}
                label={t('swap.strugglesWith')}
                placeholder={t('swap.strugglesWithHint')}
                rule={LONG_TEXT}
                stored={side.strugglesWith}
                write={(strugglesWith) => setSide(index, { strugglesWith })}
              />
            </section>
          )
        })}
      </div>
      <div className={styles.conflict} data-conflict={wordOf(swap.conflict)}>
        <span className={styles.question}>{t('swap.conflict')}</span>
        <Segmented<ConflictWord>
          name={t('swap.conflict')}
          value={wordOf(swap.conflict)}
          segments={CONFLICTS.map((word) => ({ value: word, label: t(`swap.conflicts.${word}`) }))}
          onValue={(word) => patch({ conflict: word === 'unsaid' ? null : word === 'yes' })}
        />
        {swap.conflict === true && (
          <FactText
            target={`${subject}.conflictNote`}
            label={t('swap.conflictNote')}
            rule={{ ...LONG_TEXT, lines: 'one' }}
            stored={swap.conflictNote}
            write={(conflictNote) => patch({ conflictNote })}
          />
        )}
      </div>
    </Card>
  )
}
