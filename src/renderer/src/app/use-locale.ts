/** A window speaks one language as long as it lives: when another is chosen, it is loaded anew, where it stands. */
import { useEffect, useRef } from 'react'
import type { LocaleChoice } from '#shared/model/locale.ts'
import { useCoreQuery } from '../rpc/core-provider.tsx'

/** Once in a window. What is still on its way to the core arrives all the same. */
export function useLocale(): void {
  const choice = useCoreQuery('settings.get', {}).data?.locale
  const first = useRef<LocaleChoice | undefined>(undefined)
  useEffect(() => {
    if (choice === undefined) return
    if (first.current === undefined) first.current = choice
    else if (first.current !== choice) window.location.reload()
  }, [choice])
}
