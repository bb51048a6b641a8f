/**
 * The inspector: what is selected on the map, ready to be edited. Editing here and on the map is the same edit. It follows
 * the selection one picture later, so that the map answers a hand at once.
 */
import { Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId, PartyId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useChosenBundle } from '../../canvas/zone-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { BundlePanel } from './bundle-list.tsx'
import styles from './inspector.module.css'
import { InteractionChanges } from './interaction-changes.tsx'
import { InteractionPanel } from './interaction-panel.tsx'
import { NothingPanel } from './nothing-panel.tsx'
import { PartyPanel } from './party-panel.tsx'
import { selectionOf } from './selection-of.ts'
import { SeveralPanel } from './several-panel.tsx'
import { ZonePanel } from './zone-panel.tsx'

export interface InspectorProps {
  readonly workshop: WorkshopId
  /** Opens the dialog that logs a change of this interaction. */
  readonly onLogChange: (interaction: InteractionId) => void
  /** Opens the dialog that catches ideas about it. */
  readonly onIdea: (start: IdeaStart) => void
  /** Goes to the list of changes. */
  readonly onShowChanges?: () => void
  /** What the room said about a party or an interaction: sections of other features, at the end of its panel. */
  readonly evidenceOf: (subject: PartyId | InteractionId) => ReactNode
}

/** Fills the column beside a view; it scrolls by itself. */
export function Inspector({ workshop, onLogChange, onIdea, onShowChanges, evidenceOf }: InspectorProps) {
  const contents = useMapContents()
  const ids = useAfterPaint(useMapSelection())
  const { remove } = useMapCommands()
  const selection = selectionOf(ids, contents)
  const bundle = useChosenBundle()
  const panel = useRef<HTMLElement>(null)
  const isScrolled = useRef(false)
  const selected = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top
  useEffect(() => {
    // Asked only where it matters: the page would have to be laid out for the answer.
    if (isScrolled.current) panel.current?.scrollTo({ top: 0 })
  }, [selected])
  return (
    <aside
      ref={panel}
      className={styles.inspector}
      aria-label={t('inspector.name')}
      onScroll={(event) => {
        if (event.target === event.currentTarget) isScrolled.current = event.currentTarget.scrollTop > 0
      }}
    >
      {selection.kind !== 'nothing' && (
        <header className={styles.head}>
          <h2 className={styles.title}>{titleOf(selection.kind)}</h2>
          <IconButton
            name={t('inspector.remove')}
            icon={<Trash2 />}
            size="small"
            tooltipSide="left"
            onClick={() => {
              remove(ids)
            }}
          />
        </header>
      )}
      {selection.kind === 'nothing' && bundle !== null && (
        <>
          <header className={styles.head}>
            <h2 className={styles.title}>{t('inspector.bundle.name')}</h2>
          </header>
          <BundlePanel bundle={bundle} contents={contents} />
        </>
      )}
      {selection.kind === 'nothing' && bundle === null && <NothingPanel contents={contents} />}
      {selection.kind === 'other' && <p className={styles.soft}>{t('inspector.other')}</p>}
      {selection.kind === 'zone' && <ZonePanel key={selection.zone.id} zone={selection.zone} />}
      {selection.kind === 'party' && (
        <PartyPanel key={selection.party.id} party={selection.party} contents={contents} />
      )}
      {selection.kind === 'party' && evidenceOf(selection.party.id)}
      {selection.kind === 'interaction' && (
        <InteractionPanel key={selection.interaction.id} interaction={selection.interaction} parties={contents.parties}>
          <InteractionChanges
            workshop={workshop}
            interaction={selection.interaction.id}
            onLogChange={onLogChange}
            onIdea={onIdea}
            onShowChanges={onShowChanges}
          />
        </InteractionPanel>
      )}
      {selection.kind === 'interaction' && evidenceOf(selection.interaction.id)}
      {selection.kind === 'several' && (
        <SeveralPanel
          key={selected}
          count={ids.length}
          parties={selection.parties}
          interactions={selection.interactions}
          allParties={contents.parties}
        />
      )}
    </aside>
  )
}

function titleOf(kind: 'party' | 'interaction' | 'zone' | 'several' | 'other'): string {
  if (kind === 'several') return t('inspector.several.common')
  return kind === 'other' ? t('inspector.name') : t(`term.${kind}`)
}
