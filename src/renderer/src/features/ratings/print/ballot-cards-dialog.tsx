/** Printing ballot cards: for people who vote with a pen, typed in afterwards by "Paper". */
import { useState } from 'react'
import { CHAIRS } from '#shared/model/dimension.ts'
import { votersPresent } from '#shared/model/frame.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../../rpc/use-evidence.ts'
import { CheckLine } from '../../../ui/check-line.tsx'
import { printableSize } from '../../../ui/print/paper.ts'
import { PaperChoice, PrintChoice } from '../../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../../ui/print/print-dialog.tsx'
import { PrintPage } from '../../../ui/print/print-page.tsx'
import { usePaper } from '../../../ui/print/use-paper.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { NumberField, readWhole } from '../number-field.tsx'
import { BallotCard } from './ballot-card.tsx'
import styles from './ballot-print.module.css'
import { BALLOTS_PER_PAGE, type BallotsPerPage, ballotGrid, blocksOnCard, dealBallots } from './lay-out-ballots.ts'
import { ChairsChoice, InteractionsChoice, isPrinted, type PrintedChairs } from './printed-choices.tsx'
import { usePrintedInteractions } from './use-printed-interactions.ts'

export interface BallotCardsDialogProps {
  readonly workshop: WorkshopId
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function BallotCardsDialog({ workshop, onClose }: BallotCardsDialogProps) {
  const from = usePrintedInteractions(workshop)
  const frame = useStatement(workshop, 'frame', 'workshop')
  const [paper, setPaper] = usePaper('ballots')
  const [perPage, setPerPage] = useState<BallotsPerPage>(2)
  const [chairs, setChairs] = useState<PrintedChairs>('both')
  const [typed, setTyped] = useState<{ readonly customer?: string; readonly provider?: string }>({})
  const [asksName, setAsksName] = useState(false)
  const ofBallot = from.pick === 'ballot' ? from.open : null
  const named = ofBallot === null ? asksName : !ofBallot.anonymous
  const present = ofBallot?.voters ?? (frame?.value ? votersPresent(frame.value) : null)
  const textOf = (chair: 'customer' | 'provider') => typed[chair] ?? (present?.[chair] ? String(present[chair]) : '')
  const peopleIn = (chair: 'customer' | 'provider') => {
    if (!isPrinted(chairs, chair)) return 0
    const people = readWhole(textOf(chair), 0, LIMITS.voters)
    return Number.isNaN(people) ? null : people
  }
  const format = { paper, orientation: 'portrait' } as const
  const page = printableSize(format)
  const { columns, rows } = ballotGrid(perPage)
  const card = { width: page.width / columns, height: page.height / rows }
  const blocks = { customer: blocksOnCard('customer', card, named), provider: blocksOnCard('provider', card, named) }
  const perCard = {
    customer: blocks.customer.columns * blocks.customer.rows,
    provider: blocks.provider.columns * blocks.provider.rows,
  }
  const people = { customer: peopleIn('customer'), provider: peopleIn('provider') }
  const pages = dealBallots(from.printed, people, perPage, perCard)
  const grid = { gridTemplate: `repeat(${rows}, minmax(0, 1fr)) / repeat(${columns}, minmax(0, 1fr))` }
  return (
    <PrintDialog
      title={t('print.ballots.title')}
      description={t('print.ballots.description')}
      note={from.blank ? t('print.rated.blank') : undefined}
      format={format}
      count={pages.length}
      page={(index) => (
        <PrintPage key={index} format={format}>
          <div className={styles.cards} style={grid}>
            {pages[index]?.map((one, place) => (
              <BallotCard
                // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place on the page
                key={place}
                card={one}
                named={named}
                width={card.width}
                columns={blocks[one.chair].columns}
              />
            ))}
          </div>
        </PrintPage>
      )}
      onClose={onClose}
      choices={
        <>
          <PaperChoice paper={paper} onPaper={setPaper} />
          <InteractionsChoice from={from} />
          <ChairsChoice chairs={chairs} onChairs={setChairs} />
          <div className={styles.pair}>
            {CHAIRS.filter((chair) => isPrinted(chairs, chair)).map((chair) => (
              <NumberField
                key={chair}
                label={t(`print.ballots.copies.${chair}`)}
                text={textOf(chair)}
                onText={(text) => setTyped({ ...typed, [chair]: text })}
                min={0}
                max={LIMITS.voters}
                problem={t('ratings.setup.notPeople', { max: LIMITS.voters })}
                className={styles.field}
              />
            ))}
          </div>
          <PrintChoice name={t('print.cards.perPage')}>
            <Segmented
              name={t('print.cards.perPage')}
              value={String(perPage)}
              segments={BALLOTS_PER_PAGE.map((count) => ({ value: String(count), label: String(count) }))}
              onValue={(value) => setPerPage(BALLOTS_PER_PAGE.find((count) => String(count) === value) ?? perPage)}
            />
          </PrintChoice>
          {ofBallot === null ? (
            <CheckLine
              label={t('print.ballots.withName')}
              hint={t('print.ballots.withNameHint')}
              checked={asksName}
              onChecked={setAsksName}
            />
          ) : (
            <p className={styles.soft}>{named ? t('ratings.setup.namedHint') : t('print.ballots.noName')}</p>
          )}
        </>
      }
    />
  )
}
