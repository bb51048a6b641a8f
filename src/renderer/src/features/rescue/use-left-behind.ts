/**
 * What an earlier life of this page held when it died or was loaded again, taken in as soon as the disk takes it. Nobody is
 * asked: they are the person's own edits of a moment ago, and what was recorded about the same things since stands.
 */
import { useEffect } from 'react'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { forgetLeftBehind, type LeftBehind, readLeftBehind } from './kept-unsaved.ts'
import { sayTakenIn, takeIn } from './use-take-in.ts'

/** Before it is tried again: twice as long each time, up to the longest, in milliseconds. */
const AGAIN_MS = 1000
const LONGEST_MS = 120_000

/** Use it once in the window, before anything is kept. */
export function useLeftBehind(): void {
  const core = useCore()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = AGAIN_MS
    let isSaid = false
    let gone = false

    /** Says whether it is done with, one way or the other. */
    const deliver = async ({ key, text }: LeftBehind): Promise<boolean> => {
      const reply = await takeIn(core, new File([text], 'unsaved.json', { type: 'application/json' }))
      // A workshop that is not there may lie in a folder that comes back.
      if (!reply.ok && reply.error.code !== 'unsaved-foreign') {
        if (!isSaid)
          showToast({ tone: 'danger', topic: 'library', text: t('saving.leftBehind', { reason: reply.error.message }) })
        isSaid = true
        return false
      }
      forgetLeftBehind(sessionStorage, key)
      if (!reply.ok) showToast({ tone: 'danger', topic: 'library', text: reply.error.message })
      // What had come to the disk in the last moment after all is not worth a word.
      else if (reply.value.taken > 0 || reply.value.refused.length > 0) sayTakenIn(reply.value)
      return true
    }
    const deliverAll = async (all: readonly LeftBehind[]) => {
      for (const [index, one] of all.entries()) {
        if (gone) return
        if (await deliver(one)) continue
        timer = setTimeout(() => void deliverAll(all.slice(index)), pause)
        pause = Math.min(LONGEST_MS, pause * 2)
        return
      }
    }
    void deliverAll(readLeftBehind(sessionStorage))
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [core])
}
