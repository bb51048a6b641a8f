/** Says that names are hidden while something is presented, and shows them on demand. */
import { EyeOff } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import styles from './curtain-note.module.css'

export interface CurtainNoteProps {
  /** What is hidden, in a sentence. */
  readonly says: string
  readonly onLift: () => void
}

export function CurtainNote({ says, onLift }: CurtainNoteProps) {
  return (
    <p className={styles.note}>
      <EyeOff aria-hidden="true" size="1.25em" />
      <span>{says}</span>
      <Button size="small" onClick={onLift}>
        {t('app.curtain.lift')}
      </Button>
    </p>
  )
}
