/**
 * Makes the actions of a page work: one keyboard listener, the choices of the native menu, and what buttons and palette
 * ask for. A page puts it around itself with what can be done there.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react'
import type { Payload } from '#shared/contract/index.ts'
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreEvent } from '../../rpc/core-provider.tsx'
import { isApple } from '../../ui/kbd.tsx'
import { readPress } from '../../ui/shortcut.ts'
import { showToast } from '../../ui/toast-store.ts'
import { findRun, listEnabled } from './action-runs.ts'
import { chooseByKey, readFocusPlace, readMenuChoice } from './choose-by-key.ts'
import type { Deeds } from './deeds.ts'

const DeedsContext = createContext<Deeds | null>(null)

export function ActionHost({ deeds, children }: { readonly deeds: Deeds; readonly children: ReactNode }) {
  const core = useCore()
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })

  useEffect(() => {
    const apple = isApple()
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const id = chooseByKey(readPress(event), readFocusPlace(event.target), apple)
      if (id === null) return
      // Also when it is greyed out: the browser's own meaning of the keys (print, reload) would surprise more.
      event.preventDefault()
      event.stopPropagation()
      const run = findRun(id, latest.current)
      if (run === null) sayUnavailable(id)
      else if (!event.repeat || id === 'undo' || id === 'redo') run()
    }
    // On the way down, so that the canvas does not take keys that belong to the whole window.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])

  const choose = useCallback(({ action }: Payload<'shell.actionChosen'>) => {
    const meaning = readMenuChoice(action, readFocusPlace(document.activeElement))
    if (meaning === 'run') findRun(action, latest.current)?.()
    // The only way to a field's own undo: `undo` and `redo` are also the names of these commands.
    if (meaning === 'edit-text') document.execCommand(action)
  }, [])
  useCoreEvent('shell.actionChosen', choose)

  const enabled = listEnabled(deeds).join(' ')
  useEffect(() => {
    // Only a host with a menu of its own cares; the answer of the others means nothing.
    void core.call('shell.describeActions', { enabled: enabled.split(' ').filter(Boolean) as ActionId[] })
  }, [core, enabled])

  return <DeedsContext value={deeds}>{children}</DeedsContext>
}

/** A key that does nothing looks broken. Only at the ends of undo there is nothing to say: the map shows it. */
function sayUnavailable(id: ActionId): void {
  if (id === 'undo' || id === 'redo') return
  const text =
    id === 'change-log' || id === 'idea-log'
      ? t('app.unavailable.changeLog')
      : t('app.unavailable.action', { action: t(`action.${id}`) })
  showToast({ tone: 'info', topic: 'unavailable', text })
}

/** An action as a button or an entry shows it. */
export interface ShownAction {
  readonly id: ActionId
  readonly name: string
  readonly keys: string
  /** Null while it cannot be chosen. */
  readonly run: (() => void) | null
}

/** One action of the page around this component. */
export function useAction(id: ActionId): ShownAction {
  const deeds = useDeeds()
  return { id, name: t(`action.${id}`), keys: keysOf(id), run: findRun(id, deeds) }
}

/** What can be done on the page around this component. */
export function useDeeds(): Deeds {
  const deeds = useContext(DeedsContext)
  if (deeds === null) throw new Error('actions are only known inside ActionHost')
  return deeds
}

/** The shortcut of an action, in the notation of the table. */
export function keysOf(id: ActionId): string {
  return ACTIONS.find((action) => action.id === id)?.keys ?? ''
}
