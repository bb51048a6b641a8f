/** Printing name cards of the cast: for tables, for a wall map, for who is not in the room. */
import { useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { printableSize } from '../../ui/print/paper.ts'
import { PaperChoice, PrintChoice } from '../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../ui/print/print-dialog.tsx'
import { PrintPage } from '../../ui/print/print-page.tsx'
import { usePaper } from '../../ui/print/use-paper.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { CARDS_PER_PAGE, type CardsPerPage, cardGrid, dealCards } from './deal-cards.ts'
import { type CardLook, NameCard } from './name-card.tsx'
import styles from './name-cards.module.css'

/** Mounted while it is open. */
export function NameCardsDialog({ onClose }: { readonly onClose: () => void }) {
  const { parties } = useShownContents()
  const all = useMapContents().parties.length
  const selection = useMapSelection()
  const [paper, setPaper] = usePaper('cards')
  const [perPage, setPerPage] = useState<CardsPerPage>(8)
  const [look, setLook] = useState<CardLook>({ kind: true, group: true, folded: false })
  const selected = parties.filter((party) => selection.includes(party.id))
  const [onlySelected, setOnlySelected] = useState(false)
  const chosen = onlySelected && selected.length > 0 ? selected : parties
  const pages = dealCards(chosen, perPage)
  const format = { paper, orientation: 'portrait' } as const
  const { columns, rows } = cardGrid(perPage)
  const { width, height } = printableSize(format)
  const grid = { gridTemplate: `repeat(${rows}, minmax(0, 1fr)) / repeat(${columns}, minmax(0, 1fr))` }
  const note =
    parties.length < all
      ? t('print.hiddenParties', { count: all - parties.length })
      : all === 0
        ? t('print.nobodyYet')
        : undefined

  return (
    <PrintDialog
      title={t('print.cards.title')}
      description={t('print.cards.description')}
      note={note}
      format={format}
      count={pages.length}
      page={(index) => (
        <PrintPage key={index} format={format}>
          <div className={styles.grid} style={grid}>
            {pages[index]?.map((party, place) => (
              <NameCard
                key={party?.id ?? place}
                party={party}
                look={look}
                width={width / columns}
                height={height / rows}
              />
            ))}
          </div>
        </PrintPage>
      )}
      onClose={onClose}
      choices={
        <>
          <PaperChoice paper={paper} onPaper={setPaper} />
          <PrintChoice name={t('print.cards.perPage')}>
            <Segmented
              name={t('print.cards.perPage')}
              value={String(perPage)}
              segments={CARDS_PER_PAGE.map((count) => ({ value: String(count), label: String(count) }))}
              onValue={(value) => setPerPage(CARDS_PER_PAGE.find((count) => String(count) === value) ?? perPage)}
            />
          </PrintChoice>
          <CheckLine
            label={t('print.cards.kind')}
            checked={look.kind}
            onChecked={(kind) => setLook({ ...look, kind })}
          />
          <CheckLine
            label={t('print.cards.group')}
            checked={look.group}
            onChecked={(group) => setLook({ ...look, group })}
          />
          <CheckLine
            label={t('print.cards.folded')}
            hint={t('print.cards.foldedHint')}
            checked={look.folded}
            onChecked={(folded) => setLook({ ...look, folded })}
          />
          {selected.length > 0 && (
            <CheckLine
              label={t('print.cards.onlySelected', { count: selected.length })}
              checked={onlySelected}
              onChecked={setOnlySelected}
            />
          )}
        </>
      }
    />
  )
}
