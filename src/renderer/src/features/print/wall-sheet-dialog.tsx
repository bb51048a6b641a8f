/** Printing the table "who serves whom" for the wall: with what is on the map already, or blank. */
import { useMemo, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { PaperChoice, PrintChoice } from '../../ui/print/print-choices.tsx'
import { PrintDialog } from '../../ui/print/print-dialog.tsx'
import { usePaper } from '../../ui/print/use-paper.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { sheetLines } from './sheet-lines.ts'
import { layOutSheet, ruleSheet, type Writing } from './sheet-rows.ts'
import { WallSheet } from './wall-sheet.tsx'

const BLANK_PAGES = [0, 1, 2, 5] as const
const WRITINGS: readonly Writing[] = ['pen', 'marker']

export interface WallSheetDialogProps {
  readonly title: string
  readonly client: string
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function WallSheetDialog({ title, client, onClose }: WallSheetDialogProps) {
  const shown = useShownContents()
  const all = useMapContents().interactions.length
  const [paper, setPaper] = usePaper('sheet', 'a3')
  const [writing, setWriting] = useState<Writing>('marker')
  const [withMap, setWithMap] = useState(true)
  const [blank, setBlank] = useState<number>(0)
  const format = { paper, orientation: 'landscape' } as const
  const { lines: perPage, height } = ruleSheet(format, writing)
  const lines = useMemo(() => sheetLines(shown), [shown])
  const pages = layOutSheet(withMap ? lines : [], perPage, blank)
  const left = all - shown.interactions.length

  return (
    <PrintDialog
      title={t('print.sheet.title')}
      description={t('print.sheet.description')}
      note={withMap && left > 0 ? t('print.hiddenInteractions', { count: left }) : undefined}
      format={format}
      count={pages.length}
      page={(index) => (
        <WallSheet
          key={index}
          format={format}
          writing={writing}
          height={height}
          lines={pages[index] ?? []}
          first={index * perPage + 1}
          workshop={client === '' ? title : t('print.sheet.workshopFor', { title, client })}
          page={index}
          count={pages.length}
        />
      )}
      onClose={onClose}
      choices={
        <>
          <PaperChoice paper={paper} onPaper={setPaper} />
          <PrintChoice name={t('print.sheet.writing')}>
            <Segmented
              name={t('print.sheet.writing')}
              value={writing}
              segments={WRITINGS.map((value) => ({ value, label: t(`print.sheet.writings.${value}`) }))}
              onValue={setWriting}
            />
          </PrintChoice>
          <PrintChoice name={t('print.sheet.blankPages')}>
            <Segmented
              name={t('print.sheet.blankPages')}
              value={String(blank)}
              segments={BLANK_PAGES.map((count) => ({ value: String(count), label: String(count) }))}
              onValue={(value) => setBlank(Number(value))}
            />
          </PrintChoice>
          {lines.length > 0 && (
            <CheckLine
              label={t('print.sheet.withMap', { count: lines.length })}
              hint={t('print.sheet.withMapHint')}
              checked={withMap}
              onChecked={setWithMap}
            />
          )}
        </>
      }
    />
  )
}
