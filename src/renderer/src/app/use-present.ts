/** What the facilitator sends to the room's window. The room sees only this, and only when it is sent. */
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'

/** What the facilitator can do for the room. */
export interface Presenting {
  /** Opens the room's window, or brings it to the front, and shows the title. */
  readonly present: () => void
  /** One key hides everything from the room, and brings the title back. */
  readonly toggleBlank: () => void
}

export function usePresent({ title, client }: WorkshopTitle): Presenting {
  const core = useCore()
  const scene = useCoreQuery('audience.scene', {})
  const show = async (blank: boolean): Promise<boolean> => {
    const next = blank ? ({ kind: 'blank' } as const) : ({ kind: 'title', title, subtitle: client } as const)
    const reply = await core.call('audience.show', next)
    if (!reply.ok) showToast({ tone: 'danger', text: reply.error.message })
    return reply.ok
  }
  const present = async () => {
    if (!(await show(false))) return
    const reply = await core.call('audience.open', {})
    if (!reply.ok) return showToast({ tone: 'danger', text: reply.error.message })
    const { url } = reply.value
    if (url !== null && window.open(url, 'baton-audience') === null) {
      return showToast({ tone: 'danger', text: t('app.present.blocked') })
    }
    showToast({ tone: 'info', topic: 'room', text: t('app.present.opened') })
  }
  const toggleBlank = async () => {
    const blank = scene.data?.kind !== 'blank'
    if (await show(blank))
      showToast({ tone: 'info', topic: 'room', text: blank ? t('app.present.hidden') : t('app.present.shown') })
  }
  return { present: () => void present(), toggleBlank: () => void toggleBlank() }
}
