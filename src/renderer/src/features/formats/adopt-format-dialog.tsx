/** Chooses the format whose blocks become the agenda of the open workshop. */
import { useState } from 'react'
import type { FormatId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormatCards } from '../../ui/format-cards.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'

export interface AdoptFormatDialogProps {
  /** There is an agenda that would give way. */
  readonly replaces: boolean
  readonly onAdopt: (format: FormatId) => Promise<boolean>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function AdoptFormatDialog({ replaces, onAdopt, onClose }: AdoptFormatDialogProps) {
  const known = useCoreQuery('formats.list', {})
  const [chosen, setChosen] = useState<FormatId | null>(null)
  const [busy, setBusy] = useState(false)
  const formats = known.data ?? []
  const wanted = formats.find(({ id }) => id === chosen) ?? formats[0]
  const adopt = async () => {
    if (wanted === undefined || busy) return
    setBusy(true)
    const done = await onAdopt(wanted.id)
    setBusy(false)
    if (!done) return
    showToast({ tone: 'good', topic: 'guide', text: t('formats.adopted', { name: wanted.format.name }) })
    onClose()
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('formats.adoptTitle')}
      description={t(replaces ? 'formats.adoptAgain' : 'formats.adoptText')}
      onSubmit={() => void adopt()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={wanted === undefined || busy}>
            {t('formats.adopt')}
          </Button>
        </>
      }
    >
      {known.isPending && <Spinner label={t('formats.loading')} />}
      {known.error !== null && <p role="alert">{known.error.message}</p>}
      {formats.length > 0 && (
        <FormatCards label={t('formats.choose')} formats={formats} chosen={wanted?.id ?? null} onChoose={setChosen} />
      )}
    </Dialog>
  )
}
