/** When the first steps are shown, and that they go for good once somebody goes on. */
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { FirstStart, type FirstStartProps } from './first-start.tsx'

export interface FirstStartDoors extends Omit<FirstStartProps, 'onSkip'> {
  /** Whether they were asked for. */
  readonly firstStart: boolean
  readonly onFirstStartLeft: () => void
}

/** The first steps: on a new laptop whose library has never held anything, and when somebody asks for them. */
export function useFirstStart(
  props: FirstStartDoors,
  library: Output<'library.list'> | undefined,
): {
  /** Whether it is known yet if this laptop is new. */
  readonly known: boolean
  readonly shown: boolean
  readonly screen: ReactNode
} {
  const isNew = useCoreQuery('settings.firstStart', {}).data
  const end = useCoreCommand('settings.endFirstStart')
  const isEmpty =
    library !== undefined && [library.workshops, library.deleted, library.broken].every((list) => list.length === 0)
  const goOn = (then: () => void) => () => {
    // Where it cannot be remembered it comes once more, which does no harm.
    if (isNew) end.mutate({})
    props.onFirstStartLeft()
    then()
  }
  const screen = (
    <FirstStart
      onPractice={goOn(props.onPractice)}
      onBegin={(format) => goOn(() => props.onBegin(format))()}
      onImportFile={goOn(props.onImportFile)}
      onImportTable={goOn(props.onImportTable)}
      onRestoreFolder={goOn(props.onRestoreFolder)}
      onSkip={goOn(() => undefined)}
    />
  )
  return { known: isNew !== undefined, shown: props.firstStart || (isNew === true && isEmpty), screen }
}
