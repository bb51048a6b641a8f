/** New, rename, duplicate: the workshop form with its call. */
import { useState } from 'react'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { FormatCards } from '../../ui/format-cards.tsx'
import { WorkshopForm } from './workshop-form.tsx'

interface Titled extends WorkshopTitle {
  readonly id: WorkshopId
}

/** Makes a workshop from a format, the first that is offered unless another is chosen, and hands over its id. */
export function NewWorkshop({
  format: wanted,
  onCreated,
  onClose,
}: {
  /** The one that is chosen already; null for none. */
  readonly format: FormatId | null
  readonly onCreated: (id: WorkshopId) => void
  readonly onClose: () => void
}) {
  const core = useCore()
  const formats = useCoreQuery('formats.list', {}).data ?? []
  const [chosen, setChosen] = useState<FormatId | null>(wanted)
  const format = chosen ?? formats[0]?.id
  // Quick hands are done with the title before the list is there, and still get an agenda.
  const firstFormat = async () => {
    const reply = await core.call('formats.list', {})
    return reply.ok ? reply.value[0]?.id : undefined
  }
  return (
    <WorkshopForm
      size="medium"
      title={t('library.form.newTitle')}
      description={t('library.form.newDescription')}
      submit={t('library.form.create')}
      start={{ title: '', client: '' }}
      onSubmit={async (facts) => {
        const taken = format ?? (await firstFormat())
        const reply = await core.call('library.create', taken === undefined ? facts : { ...facts, format: taken })
        if (!reply.ok) return reply.error.message
        onCreated(reply.value.id)
        return null
      }}
      onClose={onClose}
    >
      {formats.length > 0 && (
        <FormatCards label={t('formats.choose')} formats={formats} chosen={format ?? null} onChoose={setChosen} />
      )}
    </WorkshopForm>
  )
}

/** Title and client of a workshop of the list. */
export function RenameWorkshop({ workshop, onClose }: { readonly workshop: Titled; readonly onClose: () => void }) {
  const core = useCore()
  return (
    <WorkshopForm
      title={t('library.form.renameTitle')}
      submit={t('library.form.rename')}
      start={{ title: workshop.title, client: workshop.client }}
      onSubmit={async (facts) => {
        const reply = await core.call('library.rename', { ...facts, id: workshop.id })
        return reply.ok ? null : reply.error.message
      }}
      onClose={onClose}
    />
  )
}

/** The copy stays in the list; it is not opened. */
export function DuplicateWorkshop({ workshop, onClose }: { readonly workshop: Titled; readonly onClose: () => void }) {
  const core = useCore()
  return (
    <WorkshopForm
      title={t('library.form.duplicateTitle', { title: workshop.title })}
      description={t('library.form.duplicateDescription')}
      submit={t('library.form.duplicate')}
      start={{ title: t('library.form.duplicateName', { title: workshop.title }), client: workshop.client }}
      titleOnly
      onSubmit={async ({ title }) => {
        const reply = await core.call('library.duplicate', { id: workshop.id, title })
        return reply.ok ? null : reply.error.message
      }}
      onClose={onClose}
    />
  )
}
