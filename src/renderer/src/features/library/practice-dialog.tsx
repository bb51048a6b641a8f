/** Asks at which block a class begins: for a first practice workshop, and for a fresh one in the place of a used one. */
import { useState } from 'react'
import { PRACTICE_BLOCKS, type PracticeBlock } from '#shared/model/practice.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './practice-dialog.module.css'

export interface PracticeDialogProps {
  /** Title of the used workshop that the fresh one takes the place of; null for a first one. */
  readonly resets: string | null
  readonly onChosen: (at: PracticeBlock) => void
  readonly onClose: () => void
}

/** Mounted while it is open. Digits choose a block, Enter begins. */
export function PracticeDialog({ resets, onChosen, onClose }: PracticeDialogProps) {
  const [at, setAt] = useState<PracticeBlock>('frame')
  const choices = PRACTICE_BLOCKS.map((block, index) => ({
    value: block,
    name: t(`step.${block}.name`),
    summary: t(`practice.there.${block}`),
    facts: <Kbd keys={String(index + 1)} />,
  }))
  return (
    <Dialog
      onClose={onClose}
      title={resets === null ? t('practice.makeTitle') : t('practice.resetTitle', { title: resets })}
      description={resets === null ? t('practice.makeText') : t('practice.resetText')}
      size="medium"
      onSubmit={() => onChosen(at)}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {resets === null ? t('practice.make') : t('practice.reset')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only quicker keys for the radio buttons inside */}
      <div
        className={styles.blocks}
        onKeyDown={(event) => {
          const block = event.ctrlKey || event.altKey || event.metaKey ? undefined : choices[Number(event.key) - 1]
          if (block === undefined) return
          event.preventDefault()
          setAt(block.value)
          event.currentTarget.querySelector<HTMLElement>(`input[value="${block.value}"]`)?.focus()
        }}
      >
        <ChoiceCards label={t('practice.begins')} choices={choices} chosen={at} onChoose={setAt} dense />
      </div>
      <p className={styles.source}>{t('practice.attribution')}</p>
    </Dialog>
  )
}
