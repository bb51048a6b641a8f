/** The sections of the report in their order: ticked or not, moved by dragging or with Alt and the arrow keys. */
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type ReportChoices, type ReportSectionId, sectionsOf } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { moveSection, showSection } from './order-sections.ts'
import styles from './report.module.css'

export interface SectionListProps {
  readonly choices: ReportChoices
  readonly onSections: (sections: ReportChoices['sections']) => void
}

/** The place between two lines that is nearest to the pointer. */
function placeUnder(event: DragEvent<HTMLElement>): number {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('li')]
  const below = lines.findIndex((line) => {
    const { top, height } = line.getBoundingClientRect()
    return event.clientY < top + height / 2
  })
  return below < 0 ? lines.length : below
}

export function SectionList({ choices, onSections }: SectionListProps) {
  const sections = sectionsOf(choices)
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<ReportSectionId | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')
  const followed = useRef<string | null>(null)
  // A line that moves keeps the keyboard.
  useEffect(() => {
    if (followed.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-section="${followed.current}"] input`)?.focus()
    followed.current = null
  })

  const move = (id: ReportSectionId, to: number) => {
    const place = Math.max(0, Math.min(sections.length - 1, to))
    if (sections[place]?.id === id) return
    followed.current = id
    onSections(moveSection(choices, id, place))
    setSpoken(t('report.moved', { section: t(`account.section.${id}`), number: place + 1, count: sections.length }))
  }
  const onKey = (event: KeyboardEvent, id: ReportSectionId, at: number) => {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(id, at + step)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const from = sections.findIndex(({ id }) => id === dragged)
    // Taken out first, what stood below it moves up by one.
    if (dragged !== null && over !== null) move(dragged, over > from ? over - 1 : over)
    setDragged(null)
    setOver(null)
  }

  return (
    <>
      <ol
        ref={list}
        className={styles.sections}
        aria-label={t('report.sections')}
        onDragOver={(event) => {
          if (dragged === null) return
          event.preventDefault()
          setOver(placeUnder(event))
        }}
        onDrop={drop}
      >
        {sections.map(({ id, shown }, at) => (
          <li
            key={id}
            className={styles.section}
            data-section={id}
            data-dragged={id === dragged}
            data-drop={over === at ? 'before' : over === at + 1 && at === sections.length - 1 ? 'after' : undefined}
          >
            <span
              className={styles.handle}
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', t(`account.section.${id}`))
                setDragged(id)
              }}
              onDragEnd={() => {
                setDragged(null)
                setOver(null)
              }}
            >
              <GripVertical size="1rem" />
            </span>
            <label className={styles.sectionName} data-shown={shown}>
              <input
                type="checkbox"
                checked={shown}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onChange={(event) => onSections(showSection(choices, id, event.target.checked))}
                onKeyDown={(event) => onKey(event, id, at)}
              />
              <span>{t(`account.section.${id}`)}</span>
            </label>
            <span className={styles.moves}>
              <IconButton
                size="small"
                name={t('report.up', { section: t(`account.section.${id}`) })}
                icon={<ArrowUp />}
                disabled={at === 0}
                onClick={() => move(id, at - 1)}
              />
              <IconButton
                size="small"
                name={t('report.down', { section: t(`account.section.${id}`) })}
                icon={<ArrowDown />}
                disabled={at === sections.length - 1}
                onClick={() => move(id, at + 1)}
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
