/** Printing tally sheets: hands are counted with a pen, typed in afterwards by "Hands". */
import { useState } from 'react'
import { CHAIRS } from '#shared/model/dimension.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { printableSize } from '../../../ui/print/paper.ts'
import { PaperChoice } from '../../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../../ui/print/print-dialog.tsx'
import { usePaper } from '../../../ui/print/use-paper.ts'
import { cutList, tallyPerPage } from './lay-out-ballots.ts'
import { ChairsChoice, InteractionsChoice, isPrinted, type PrintedChairs } from './printed-choices.tsx'
import { TallySheet } from './tally-sheet.tsx'
import { usePrintedInteractions } from './use-printed-interactions.ts'

export interface TallySheetDialogProps {
  readonly workshop: Pick<OpenWorkshop, 'id' | 'title' | 'client'>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function TallySheetDialog({ workshop, onClose }: TallySheetDialogProps) {
  const { id, title, client } = workshop
  const from = usePrintedInteractions(id)
  const [paper, setPaper] = usePaper('tally')
  const [chairs, setChairs] = useState<PrintedChairs>('both')
  const format = { paper, orientation: 'portrait' } as const
  const pages = CHAIRS.filter((chair) => isPrinted(chairs, chair)).flatMap((chair) => {
    const perPage = tallyPerPage(chair, printableSize(format))
    return cutList(from.printed, perPage).map((interactions, index) => ({
      chair,
      interactions,
      first: index * perPage + 1,
    }))
  })
  return (
    <PrintDialog
      title={t('print.tally.title')}
      description={t('print.tally.description')}
      note={from.blank ? t('print.rated.blank') : undefined}
      format={format}
      count={pages.length}
      page={(index) => {
        const sheet = pages[index]
        return (
          sheet && (
            <TallySheet
              key={index}
              format={format}
              {...sheet}
              workshop={client === '' ? title : t('print.sheet.workshopFor', { title, client })}
              page={index}
              count={pages.length}
            />
          )
        )
      }}
      onClose={onClose}
      choices={
        <>
          <PaperChoice paper={paper} onPaper={setPaper} />
          <InteractionsChoice from={from} />
          <ChairsChoice chairs={chairs} onChairs={setChairs} />
        </>
      }
    />
  )
}
