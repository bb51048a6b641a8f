/** The help of the window: opened from anywhere (`ui/help-store.ts`), drawn here. */
import { useSyncExternalStore } from 'react'
import { closeHelp, readHelp, subscribeToHelp } from '../../ui/help-store.ts'
import { HelpDialog } from './help-dialog.tsx'

export function HelpWindow({ onFirstStart }: { readonly onFirstStart: () => void }) {
  const topic = useSyncExternalStore(subscribeToHelp, readHelp)
  if (topic === null) return null
  return (
    <HelpDialog
      topic={topic}
      onClose={closeHelp}
      onFirstStart={() => {
        closeHelp()
        onFirstStart()
      }}
    />
  )
}
