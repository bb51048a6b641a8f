/** What the facilitator sends to the room's window. The room sees only this, and only when it is sent. */
import { useRef } from 'react'
import type { Showing } from '#shared/model/scene.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'

/** What the facilitator can do for the room. */
export interface Presenting {
  /** Opens the room's window, or brings it to the front, and shows the title. */
  readonly present: () => void
  /** The same with the prompt and the timer of the block that goes on; the room follows from block to block. */
  readonly showPrompt: () => void
  /** One key hides everything from the room, and brings back what was shown last. */
  readonly toggleBlank: () => void
}

export function usePresent({ id, title, client }: Pick<OpenWorkshop, 'id' | 'title' | 'client'>): Presenting {
  const core = useCore()
  const scene = useCoreQuery('audience.scene', {})
  const last = useRef<Showing | null>(null)
  const titleShown: Showing = { kind: 'title', title, subtitle: client }
  const show = async (showing: Showing): Promise<boolean> => {
    const reply = await core.call('audience.show', showing)
    if (!reply.ok) showToast({ tone: 'danger', text: reply.error.message })
    else if (showing.kind !== 'blank') last.current = showing
    return reply.ok
  }
  const open = async (showing: Showing, said: string) => {
    if (!(await show(showing))) return
    const reply = await core.call('audience.open', {})
    if (!reply.ok) return showToast({ tone: 'danger', text: reply.error.message })
    const { url } = reply.value
    if (url !== null && window.open(url, 'baton-audience') === null) {
      return showToast({ tone: 'danger', text: t('app.present.blocked') })
    }
    showToast({ tone: 'info', topic: 'room', text: said })
  }
  const toggleBlank = async () => {
    const blank = scene.data?.kind !== 'blank'
    if (await show(blank ? { kind: 'blank' } : (last.current ?? titleShown)))
      showToast({ tone: 'info', topic: 'room', text: blank ? t('app.present.hidden') : t('app.present.shown') })
  }
  return {
    present: () => void open(titleShown, t('app.present.opened')),
    showPrompt: () => void open({ kind: 'prompt', workshop: id, block: null }, t('app.present.prompt')),
    toggleBlank: () => void toggleBlank(),
  }
}
