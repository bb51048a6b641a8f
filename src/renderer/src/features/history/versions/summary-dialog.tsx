/** Prints what has changed between two versions on one page. */
import { useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { saySummary } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../../rpc/core-provider.tsx'
import { CheckLine } from '../../../ui/check-line.tsx'
import { PaperChoice } from '../../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../../ui/print/print-dialog.tsx'
import { usePaper } from '../../../ui/print/use-paper.ts'
import { firstOf, moveLines, namesLines, ratingLines, shareRows } from './page-lines.ts'
import { SummaryPage } from './summary-page.tsx'
import type { Comparison } from './use-comparison.ts'

export interface SummaryDialogProps {
  readonly workshop: WorkshopId
  readonly comparison: Extract<Comparison, { kind: 'ready' }>
  readonly names: { readonly before: string; readonly after: string }
  /** The name of the earlier one when it is compared with now, for the title. */
  readonly since: string | null
  readonly currency: string
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function SummaryDialog({ workshop, comparison, names, since, currency, onClose }: SummaryDialogProps) {
  const { summary, after } = comparison
  const [paper, setPaper] = usePaper('versions')
  const [withNames, setWithNames] = useState(true)
  const [withOwners, setWithOwners] = useState(true)
  const library = useCoreQuery('library.list', {}).data
  const known = library?.workshops.find(({ id }) => id === workshop)
  const about = [known?.title, known?.client].filter((text) => text !== undefined && text !== '').join(' · ')
  const lines = withNames ? namesLines(summary) : []
  const ratings = ratingLines(summary)
  const moves = moveLines(summary, after.state, withOwners)
  const room = shareRows(lines.length, ratings.length, moves.length)
  const format = { paper, orientation: 'portrait' } as const
  return (
    <PrintDialog
      title={t('versions.page.dialog')}
      description={t('versions.page.description')}
      format={format}
      count={1}
      page={(index) => (
        <SummaryPage
          key={index}
          format={format}
          names={names}
          since={since}
          about={about}
          sums={saySummary(summary, currency)}
          lines={lines}
          ratings={firstOf(ratings, room.ratings)}
          moves={firstOf(moves, room.moves)}
        />
      )}
      onClose={onClose}
      choices={
        <>
          <PaperChoice paper={paper} onPaper={setPaper} />
          <CheckLine label={t('versions.page.names')} checked={withNames} onChecked={setWithNames} />
          <CheckLine label={t('versions.page.owners')} checked={withOwners} onChecked={setWithOwners} />
        </>
      }
    />
  )
}
