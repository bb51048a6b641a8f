/** Printing blank cards for interactions: each table fills in its own, then they are hung up between the parties. */
import { useState } from 'react'
import { t } from '#shared/text/text.ts'
import { PaperChoice, PrintChoice } from '../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../ui/print/print-dialog.tsx'
import { PrintPage } from '../../ui/print/print-page.tsx'
import { usePaper } from '../../ui/print/use-paper.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { CARDS_PER_PAGE, type CardsPerPage, cardGrid } from './deal-cards.ts'
import { InteractionCard } from './interaction-card.tsx'
import styles from './name-cards.module.css'

const PAGES = [1, 2, 5, 10] as const

/** Mounted while it is open. */
export function InteractionCardsDialog({ onClose }: { readonly onClose: () => void }) {
  const [paper, setPaper] = usePaper('interactions')
  const [perPage, setPerPage] = useState<CardsPerPage>(4)
  const [count, setCount] = useState<number>(2)
  const format = { paper, orientation: 'portrait' } as const
  const { columns, rows } = cardGrid(perPage)
  const grid = { gridTemplate: `repeat(${rows}, minmax(0, 1fr)) / repeat(${columns}, minmax(0, 1fr))` }
  return (
    <PrintDialog
      title={t('print.interactions.title')}
      description={t('print.interactions.description')}
      note={t('print.interactions.cards', { count: perPage * count })}
      format={format}
      count={count}
      page={(index) => (
        <PrintPage key={index} format={format}>
          <div className={styles.grid} style={grid}>
            {Array.from({ length: perPage }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a blank card is its place
              <InteractionCard key={place} />
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
              segments={CARDS_PER_PAGE.map((one) => ({ value: String(one), label: String(one) }))}
              onValue={(value) => setPerPage(CARDS_PER_PAGE.find((one) => String(one) === value) ?? perPage)}
            />
          </PrintChoice>
          <PrintChoice name={t('print.interactions.pages')}>
            <Segmented
              name={t('print.interactions.pages')}
              value={String(count)}
              segments={PAGES.map((one) => ({ value: String(one), label: String(one) }))}
              onValue={(value) => setCount(Number(value))}
            />
          </PrintChoice>
        </>
      }
    />
  )
}
