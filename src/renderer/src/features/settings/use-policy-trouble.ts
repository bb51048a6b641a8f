/** Tells at the start what is wrong with what administrators laid down: whoever sits here can only hand it on. */
import { useEffect } from 'react'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** Once in the life of a window; the settings go on saying it. */
export function usePolicyTrouble(): void {
  const { data } = useCoreQuery('settings.system', {})
  const [first] = data?.policyProblems ?? []
  useEffect(() => {
    if (first !== undefined) showToast({ tone: 'info', topic: 'policy', text: first })
  }, [first])
}
