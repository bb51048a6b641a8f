/** Chooses a drawing of tldraw from the disk. It is never seen: an action opens it. */
import type { Ref } from 'react'
import { t } from '#shared/text/text.ts'
import { useTakeDrawing } from '../../canvas/drawing-hooks.ts'

export function DrawingField({ field }: { readonly field: Ref<HTMLInputElement> }) {
  const take = useTakeDrawing()
  return (
    <input
      ref={field}
      type="file"
      accept=".tldr"
      hidden
      aria-label={t('action.import-drawing')}
      data-drawing-field=""
      onChange={(event) => {
        const file = event.target.files?.[0]
        // Emptied, so that choosing the same file again is noticed.
        event.target.value = ''
        if (file !== undefined) void take(file)
      }}
    />
  )
}
