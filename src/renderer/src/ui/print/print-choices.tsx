/** The choices that come back in every dialog that prints. */
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { Segmented } from '../segmented.tsx'
import { PAPERS, type Paper } from './paper.ts'
import styles from './print-choices.module.css'

/** A row of choices with its name over it. */
export function PrintChoice({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  )
}

export function PaperChoice(props: { readonly paper: Paper; readonly onPaper: (paper: Paper) => void }) {
  return (
    <PrintChoice name={t('print.paper')}>
      <Segmented
        name={t('print.paper')}
        value={props.paper}
        segments={PAPERS.map((value) => ({ value, label: t(`print.papers.${value}`) }))}
        onValue={props.onPaper}
      />
    </PrintChoice>
  )
}
