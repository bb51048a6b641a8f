/** Puts the highlights on the map, and says what each mark means: the parties themselves are the legend, to be chosen from. */
import { useMemo } from 'react'
import { cutPointsOf, figuresOf, hubsOf } from '#shared/method/network/network-figures.ts'
import type { OneWayReading } from '#shared/method/network/one-way-low.ts'
import type { PartyId, WorkshopId } from '#shared/model/ids.ts'
import { endsOf, sayCutOff, sayNoFlows } from '#shared/text/network-sentences.ts'
import { sayShare } from '#shared/text/say-amount.ts'
import { sayMean } from '#shared/text/say-network.ts'
import { t } from '#shared/text/text.ts'
import type { HighlightMode } from '../../canvas/highlight/highlight-atom.ts'
import { useMapHighlight } from '../../canvas/highlight/highlight-hooks.ts'
import { PartyBadge } from '../../canvas/highlight/party-badge.tsx'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './highlight.module.css'
import { HUBS_SHOWN, makeHighlight } from './make-highlight.ts'
import { PassingWords } from './passing-words.tsx'
import { useMapArcs, useNetwork, useOneWayLow } from './use-network.ts'

export interface HighlightLegendProps {
  readonly workshop: WorkshopId
  readonly mode: Exclude<HighlightMode, 'none'>
  /** Without it there are only the marks on the map. */
  readonly shown: boolean
}

/** A line of the legend. */
interface Line {
  readonly id: string
  readonly kind: 'hub' | 'cut-point' | 'flow'
  readonly sign: string
  readonly text: string
  readonly words: string
}

const NO_FLOWS: OneWayReading['low'] = []

export function HighlightLegend({ workshop, mode, shown }: HighlightLegendProps) {
  const contents = useMapContents()
  const selection = useMapSelection()
  const { reveal } = useMapCommands()
  const arcs = useMapArcs(workshop, contents)
  const reading = useNetwork(arcs)
  const map = reading?.map ?? arcs
  const oneWay = useOneWayLow(workshop, map)
  const low = oneWay?.low ?? NO_FLOWS
  const { parties } = contents
  const [only, ...others] = selection
  const chosen = others.length === 0 && parties.some(({ id }) => id === only) ? (only as PartyId) : null
  const figures = useMemo(() => reading && figuresOf(reading.map, reading.ways, parties), [reading, parties])
  const highlight = useMemo(
    () => reading && figures && makeHighlight(mode, { reading, figures, low, chosen }),
    [mode, reading, figures, low, chosen],
  )
  useMapHighlight(highlight)
  if (!shown || !reading || !figures) return null

  const lines: readonly Line[] =
    mode === 'hubs'
      ? hubsOf(figures)
          .slice(0, HUBS_SHOWN)
          .map(({ id, name, rank, share }) => {
            const facts = { name, rank: String(rank), share: sayShare(share ?? 0, 0) }
            return {
              id,
              kind: 'hub',
              sign: facts.rank,
              text: `${name} · ${facts.share}`,
              words: t('network.highlight.hub', facts),
            }
          })
      : mode === 'cut-points'
        ? cutPointsOf(figures)
            .slice(0, HUBS_SHOWN)
            .map(({ id, name, cutOff }) => {
              const words = t('network.highlight.cut', { name, others: sayCutOff(cutOff) })
              return { id, kind: 'cut-point', sign: String(cutOff.ids.length), text: words, words }
            })
        : low.slice(0, HUBS_SHOWN).map((flow) => {
            const facts = { ...endsOf(flow, map, figures), mean: sayMean(flow.mean) }
            const words = t('network.highlight.flow', facts)
            return {
              id: flow.interaction,
              kind: 'flow',
              sign: facts.mean,
              text: t('costs.ends', { provider: facts.provider, customer: facts.customer }),
              words,
            }
          })
  return (
    <div className={styles.legend}>
      {chosen !== null && mode === 'hubs' ? (
        <PassingWords reading={reading} party={chosen} name={figures.find(({ id }) => id === chosen)?.name ?? ''} />
      ) : (
        <p className={styles.words}>{lines.length === 0 ? sayNothing(mode, oneWay) : t(`network.highlight.${mode}`)}</p>
      )}
      {lines.length > 0 && (
        <ol className={styles.list}>
          {lines.map(({ id, kind, sign, text, words }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.line}
                aria-pressed={selection.length === 1 && selection[0] === id}
                onClick={() => reveal([id])}
              >
                <span className={styles.sign} data-kind={kind} aria-hidden="true">
                  {kind === 'flow' ? (
                    <span className={styles.mean}>{sign}</span>
                  ) : (
                    <PartyBadge mark={{ kind, text: sign }} />
                  )}
                </span>
                <span className={styles.text} aria-hidden="true">
                  {text}
                </span>
                <VisuallyHidden>{words}</VisuallyHidden>
              </button>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.caution}>{t('network.highlight.caution')}</p>
    </div>
  )
}

/** Why nothing stands out. */
function sayNothing(mode: HighlightLegendProps['mode'], oneWay: OneWayReading | null): string {
  if (mode === 'hubs') return t('network.hub.none')
  if (mode === 'cut-points') return t('network.cut.none')
  return sayNoFlows(oneWay)
}
