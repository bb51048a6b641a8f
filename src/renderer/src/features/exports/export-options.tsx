/** How something is to be written: only what there is to choose for this format. */
import { useState } from 'react'
import { type ExportRequest, POSTER_PAPERS, partKey, SHEETS, type SheetId } from '#shared/model/export.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { useReadLit } from '../../canvas/export-hooks.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { PrintChoice } from '../../ui/print/print-choices.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { chartsOnScreen } from './charts-on-screen.ts'
import type { PicturePart } from './use-export-run.ts'

/** What was chosen so far. */
export interface ExportDraft {
  readonly request: ExportRequest
  readonly part: PicturePart
  readonly transparent: boolean
}

export interface ExportOptionsProps {
  readonly draft: ExportDraft
  readonly onDraft: (draft: ExportDraft) => void
}

/** Nothing where there is nothing to choose. */
export function ExportOptions({ draft, onDraft }: ExportOptionsProps) {
  const { request } = draft
  const ask = (next: ExportRequest) => onDraft({ ...draft, request: next })
  switch (request.format) {
    case 'png':
    case 'svg':
      return <PictureOptions draft={draft} onDraft={onDraft} />
    case 'poster':
      return (
        <>
          <PrintChoice name={t('exports.paper')}>
            <Segmented
              name={t('exports.paper')}
              value={request.paper}
              segments={POSTER_PAPERS.map((value) => ({ value, label: t(`exports.papers.${value}`) }))}
              onValue={(paper) => ask({ ...request, paper })}
            />
          </PrintChoice>
          <CheckLine
            label={t('exports.tiled')}
            hint={t('exports.tiledHint')}
            checked={request.tiled}
            onChecked={(tiled) => ask({ ...request, tiled })}
          />
        </>
      )
    case 'csv':
      return (
        <>
          <Select<SheetId | 'all'>
            label={t('exports.sheet')}
            value={request.sheet ?? 'all'}
            options={[
              { value: 'all', label: t('exports.allSheets') },
              ...SHEETS.map((value) => ({ value, label: t(`sheets.name.${value}`) })),
            ]}
            onValue={(sheet) => ask({ ...request, sheet: sheet === 'all' ? null : sheet })}
          />
          <CheckLine
            label={t('exports.mark')}
            hint={t('exports.markHint')}
            checked={request.mark}
            onChecked={(mark) => ask({ ...request, mark })}
          />
        </>
      )
    case 'copy':
      return <CopyOptions request={request} onRequest={ask} />
    default:
      return null
  }
}

function PictureOptions({ draft, onDraft }: ExportOptionsProps) {
  const { zones } = useMapContents()
  const selected = useReadLit()()
  const [charts] = useState(chartsOnScreen)
  const parts: { readonly value: string; readonly label: string; readonly part: PicturePart }[] = [
    { value: 'whole', label: t('exports.parts.whole'), part: { of: 'whole' } },
    ...(selected.length === 0
      ? []
      : [
          {
            value: 'selection',
            label: t('exports.parts.selection', { count: selected.length }),
            part: { of: 'things' as const, ids: [...selected] },
          },
        ]),
    ...zones.map(({ id, name }) => {
      return {
        value: id,
        label: t('exports.parts.zone', { name: nameZone(name) }),
        part: { of: 'zone', zone: id } as const,
      }
    }),
  ]
  parts.push(
    ...charts.map((chart, at) => {
      const label = t('exports.parts.chart', { name: chart.name })
      return { value: `chart ${at}`, label, part: { of: 'chart' as const, ...chart } }
    }),
  )
  const { part, transparent } = draft
  const value = parts.find((one) => isSamePart(one.part, part))?.value ?? 'whole'
  return (
    <>
      <Select
        label={t('exports.part')}
        value={value}
        options={parts}
        onValue={(chosen) => {
          const found = parts.find((one) => one.value === chosen)
          if (found) onDraft({ ...draft, part: found.part })
        }}
      />
      <CheckLine
        label={t('exports.transparent')}
        hint={t('exports.transparentHint')}
        checked={transparent}
        onChecked={(next) => onDraft({ ...draft, transparent: next })}
      />
    </>
  )
}

function isSamePart(a: PicturePart, b: PicturePart): boolean {
  return a.of === 'chart' || b.of === 'chart'
    ? a.of === b.of && 'name' in a && 'name' in b && a.name === b.name
    : partKey(a) === partKey(b)
}

type CopyRequest = Extract<ExportRequest, { readonly format: 'copy' }>

function CopyOptions(props: { readonly request: CopyRequest; readonly onRequest: (request: CopyRequest) => void }) {
  const { request, onRequest } = props
  const [isShown, setShown] = useState(false)
  return (
    <>
      <CheckLine
        label={t('exports.notes')}
        checked={request.notes}
        onChecked={(notes) => onRequest({ ...request, notes })}
      />
      <CheckLine
        label={t('exports.cards')}
        hint={t('exports.cardsHint')}
        checked={request.cards}
        onChecked={(cards) => onRequest({ ...request, cards })}
      />
      <CheckLine
        label={t('exports.names')}
        checked={request.names}
        onChecked={(names) => onRequest({ ...request, names })}
      />
      <TextInput
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        label={t('exports.password')}
        hint={t('exports.passwordHint')}
        value={request.password}
        onValue={(password) => onRequest({ ...request, password })}
      />
      {request.password !== '' && (
        <CheckLine label={t('exports.showPassword')} checked={isShown} onChecked={setShown} />
      )}
    </>
  )
}
