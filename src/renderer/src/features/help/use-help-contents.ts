/** The help with the facts of this laptop in it: keys as they are remapped, formats as they are kept, the folder. */
import { useMemo } from 'react'
import { makeHelp } from '#shared/help/make-help.ts'
import { indexHelp } from '#shared/help/search-help.ts'
import type { HelpFacts } from '#shared/help/topic.ts'
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import { keysOfMove, PRESENTER_MOVES, type PresenterKeys, type PresenterMove } from '#shared/model/presenter-keys.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { isApple } from '../../ui/kbd.tsx'
import { formatKeys } from '../../ui/keys.ts'

/** The topics, and what searching needs of them. */
export function useHelpContents() {
  const formats = useCoreQuery('formats.list', {}).data
  const presenterKeys = useCoreQuery('settings.get', {}).data?.presenterKeys
  const home = useCoreQuery('settings.system', {}).data?.home
  return useMemo(() => {
    const topics = makeHelp({ ...keyFacts(presenterKeys ?? {}), formats: formats ?? [], home: home ?? '…' })
    return { topics, index: indexHelp(topics) }
  }, [formats, presenterKeys, home])
}

function keyFacts(chosen: PresenterKeys): Pick<HelpFacts, 'keys' | 'moves' | 'presenterKeys'> {
  const apple = isApple()
  const moves = byMove((move) => keysOfMove(chosen, move))
  return {
    keys: Object.fromEntries(ACTIONS.map(({ id, keys }) => [id, formatKeys(keys, apple)])) as Record<ActionId, string>,
    moves: byMove((move) => moves[move].map((keys) => formatKeys(keys, apple)).join(', ')),
    presenterKeys: moves,
  }
}

function byMove<T>(of: (move: PresenterMove) => T): Record<PresenterMove, T> {
  return Object.fromEntries(PRESENTER_MOVES.map((move) => [move, of(move)])) as Record<PresenterMove, T>
}
