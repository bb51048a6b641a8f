/** Looks through a folder and takes workshops in from it, as far as the core has come with it. */
import { useCallback, useEffect, useState } from 'react'
import type { FoundWorkshop } from '#shared/contract/backups.ts'
import type { Output, Payload } from '#shared/contract/index.ts'
import { useCore, useCoreEvent } from '../../rpc/core-provider.tsx'

type Outcome = Output<'backups.takeIn'>

/** What the dialog shows. */
export type TakingIn =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly found: readonly FoundWorkshop[] }
  | { readonly kind: 'running'; readonly done: number; readonly of: number; readonly title: string }
  | { readonly kind: 'done'; readonly outcome: Outcome }

/** What the library has in that state or a later one needs no taking in. */
export function mayTakeIn({ here }: Pick<FoundWorkshop, 'here'>): boolean {
  return here !== 'same'
}

/** Ticked unless somebody says otherwise: what loses nothing of this laptop's. */
export function isTickedAtFirst({ here }: Pick<FoundWorkshop, 'here'>): boolean {
  return here === 'missing' || here === 'newer'
}

export function useTakeIn(folder: string): {
  readonly state: TakingIn
  /** Resolves with what became of them; null when none could be begun, and then the state says why. */
  readonly run: (files: readonly string[]) => Promise<Outcome | null>
} {
  const core = useCore()
  const [state, setState] = useState<TakingIn>({ kind: 'looking' })
  useEffect(() => {
    let isWanted = true
    setState({ kind: 'looking' })
    void core.call('backups.look', { folder }).then((reply) => {
      if (!isWanted) return
      setState(reply.ok ? { kind: 'found', found: reply.value } : { kind: 'failed', message: reply.error.message })
    })
    return () => {
      isWanted = false
    }
  }, [core, folder])
  useCoreEvent(
    'backups.tookIn',
    useCallback((progress: Payload<'backups.tookIn'>) => {
      setState((before) => (before.kind === 'running' ? { kind: 'running', ...progress } : before))
    }, []),
  )
  const run = async (files: readonly string[]) => {
    setState({ kind: 'running', done: 0, of: files.length, title: '' })
    const reply = await core.call('backups.takeIn', { folder, files: [...files] })
    setState(reply.ok ? { kind: 'done', outcome: reply.value } : { kind: 'failed', message: reply.error.message })
    return reply.ok ? reply.value : null
  }
  return { state, run }
}
