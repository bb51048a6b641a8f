/** The sections of the report in their order: ticked or not, moved by dragging or with Alt and the arrow keys. */
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useState } from 'react'
import { type ReportChoices, sectionsOf } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { moveSection, showSection } from './order-sections.ts'
import styles from './report.module.css'

export interface SectionListProps {
  readonly choices: ReportChoices
  readonly onSections: (sections: ReportChoices['sections']) => void
}

export function SectionList({ choices, onSections }: SectionListProps) {
  const sections = sectionsOf(choices)
  const [spoken, setSpoken] = useState('')
  const order = useDragOrder(
    sections.map(({ id }) => id),
    (moved, to) => {
      const section = sections.find(({ id }) => id === moved)
      if (!section) return
      onSections(moveSection(choices, section.id, to))
      setSpoken(
        t('report.moved', { section: t(`account.section.${section.id}`), number: to + 1, count: sections.length }),
      )
    },
  )

  return (
    <>
      <ol {...order.list} className={styles.sections} aria-label={t('report.sections')}>
        {sections.map(({ id, shown }, at) => (
          <li key={id} className={styles.section} {...order.lineOf(id)}>
            <span className={styles.handle} {...order.handleOf(id, t(`account.section.${id}`))}>
              <GripVertical size="1rem" />
            </span>
            <label className={styles.sectionName} data-shown={shown}>
              <input
                type="checkbox"
                checked={shown}
                data-row={id}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onChange={(event) => onSections(showSection(choices, id, event.target.checked))}
                onKeyDown={(event) => order.onKey(event, id)}
              />
              <span>{t(`account.section.${id}`)}</span>
            </label>
            <span className={styles.moves}>
              <IconButton
                size="small"
                name={t('report.up', { section: t(`account.section.${id}`) })}
                icon={<ArrowUp />}
                disabled={at === 0}
                onClick={() => order.moveTo(id, at - 1)}
              />
              <IconButton
                size="small"
                name={t('report.down', { section: t(`account.section.${id}`) })}
                icon={<ArrowDown />}
                disabled={at === sections.length - 1}
                onClick={() => order.moveTo(id, at + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <div role="status">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </>
  )
}
