/** New, rename, duplicate: the workshop form with its call. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { WorkshopForm } from './workshop-form.tsx'

interface Titled extends WorkshopTitle {
  readonly id: WorkshopId
}

/** Makes an empty workshop and hands over its id. */
export function NewWorkshop({
  onCreated,
  onClose,
}: {
  readonly onCreated: (id: WorkshopId) => void
  readonly onClose: () => void
}) {
  const core = useCore()
  return (
    <WorkshopForm
      title={t('library.form.newTitle')}
      description={t('library.form.newDescription')}
      submit={t('library.form.create')}
      start={{ title: '', client: '' }}
      onSubmit={async (facts) => {
        const reply = await core.call('library.create', facts)
        if (!reply.ok) return reply.error.message
        onCreated(reply.value.id)
        return null
      }}
      onClose={onClose}
    />
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
