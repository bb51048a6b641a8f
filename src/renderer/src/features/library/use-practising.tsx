/**
 * Practising: practice workshops are made and reset, rehearsals begun, kept and thrown away. The core throws away only
 * what no window shows, so a workshop is left first; how, the app says.
 */
import { type ReactNode, useRef, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PracticeBlock } from '#shared/model/practice.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { PracticeDialog } from './practice-dialog.tsx'
import { DiscardRehearsal, KeepRehearsal, LeaveRehearsal } from './rehearsal-dialogs.tsx'

interface Titled extends WorkshopTitle {
  readonly id: WorkshopId
}

type Asked =
  | { readonly what: 'make' }
  | { readonly what: 'reset' | 'keep' | 'discard' | 'leave'; readonly workshop: Titled }

/** What the window around it does. */
export interface PractisingDoors {
  readonly open: (id: WorkshopId) => void
  /** Leaves the workshop if it is on the screen; settles once the core has let go of it. */
  readonly leave: (id: WorkshopId) => Promise<void>
}

export interface Practising {
  readonly make: () => void
  readonly reset: (workshop: Titled) => void
  readonly rehearse: (workshop: Titled) => void
  readonly keep: (rehearsal: Titled) => void
  readonly discard: (rehearsal: Titled) => void
  /** A rehearsal was left: asks what becomes of it. */
  readonly left: (rehearsal: Titled) => void
  /** Render it once. */
  readonly dialogs: ReactNode
}

export function usePractising({ open, leave }: PractisingDoors): Practising {
  const core = useCore()
  const [asked, setAsked] = useState<Asked | null>(null)
  const busy = useRef(false)
  const close = () => setAsked(null)
  const refuse = (text: string) => showToast({ tone: 'danger', topic: 'library', text })

  /** One at a time: a second press while the first is on its way would make two. */
  const once = async (deed: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    await deed().finally(() => {
      busy.current = false
    })
  }
  /** Also what a page that was loaded anew left open. */
  const letGo = async (id: WorkshopId) => {
    await leave(id)
    await core.call('library.close', { id })
  }
  const make = (at: PracticeBlock) =>
    once(async () => {
      close()
      const reply = await core.call('practice.make', { at })
      if (reply.ok) open(reply.value.id)
      else refuse(reply.error.message)
    })
  const reset = ({ id }: Titled, at: PracticeBlock) =>
    once(async () => {
      close()
      await letGo(id)
      const reply = await core.call('practice.reset', { id, at })
      if (!reply.ok) return void refuse(reply.error.message)
      open(reply.value.id)
      showToast({ tone: 'good', topic: 'library', text: t('practice.resetDone') })
    })
  const rehearse = ({ id, title }: Titled) =>
    once(async () => {
      const reply = await core.call('practice.rehearse', { id })
      if (!reply.ok) return void refuse(reply.error.message)
      open(reply.value.id)
      showToast({ tone: 'info', topic: 'library', text: t('practice.rehearsing', { title }) })
    })
  const discard = ({ id }: Titled) =>
    once(async () => {
      close()
      await letGo(id)
      const reply = await core.call('practice.discard', { id })
      if (!reply.ok) return void refuse(reply.error.message)
      showToast({ tone: 'info', topic: 'library', text: t('practice.discarded') })
    })
  const keep = async ({ id }: Titled, title: string) => {
    const reply = await core.call('practice.keep', { id, title })
    if (!reply.ok) return reply.error.message
    showToast({ tone: 'good', topic: 'library', text: t('practice.kept', { title }) })
    return null
  }

  return {
    make: () => setAsked({ what: 'make' }),
    reset: (workshop) => setAsked({ what: 'reset', workshop }),
    rehearse: (workshop) => void rehearse(workshop),
    keep: (workshop) => setAsked({ what: 'keep', workshop }),
    discard: (workshop) => setAsked({ what: 'discard', workshop }),
    left: (workshop) => setAsked({ what: 'leave', workshop }),
    dialogs: asked && draw(asked),
  }

  function draw(question: Asked): ReactNode {
    if (question.what === 'make')
      return <PracticeDialog resets={null} onChosen={(at) => void make(at)} onClose={close} />
    const { what, workshop } = question
    const answers = {
      rehearsal: workshop,
      onDiscard: () => void discard(workshop),
      onKeep: (title: string) => keep(workshop, title),
      onClose: close,
    }
    const goOn = () => {
      close()
      open(workshop.id)
    }
    switch (what) {
      case 'reset':
        return <PracticeDialog resets={workshop.title} onChosen={(at) => void reset(workshop, at)} onClose={close} />
      case 'keep':
        return <KeepRehearsal {...answers} onKept={close} />
      case 'discard':
        return <DiscardRehearsal {...answers} />
      case 'leave':
        return <LeaveRehearsal {...answers} onGoOn={goOn} />
    }
  }
}
