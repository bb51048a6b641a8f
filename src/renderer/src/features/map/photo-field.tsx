/** Chooses photos from the disk to be laid under the map. It is never seen: an action opens it. */
import type { Ref } from 'react'
import { t } from '#shared/text/text.ts'
import { usePhotoCommands } from '../../canvas/photo-hooks.ts'

export function PhotoField({ field }: { readonly field: Ref<HTMLInputElement> }) {
  const { trace } = usePhotoCommands()
  return (
    <input
      ref={field}
      type="file"
      accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
      multiple
      hidden
      aria-label={t('action.trace-photo')}
      data-photo-field=""
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        // Emptied, so that choosing the same file again is noticed.
        event.target.value = ''
        void trace(files)
      }}
    />
  )
}
