/**
 * The help: what is looked for at the left, its page at the right. It opens over the facilitator's window alone; what the
 * room sees comes from scenes, and none of them knows it.
 */
import { Footprints, Printer } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { wordsIn } from '#shared/help/fold-text.ts'
import { searchHelp } from '#shared/help/search-help.ts'
import type { HelpTopic, HelpTopicId } from '#shared/help/topic.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PrintNow } from '../../ui/print/print-now.tsx'
import { usePaper } from '../../ui/print/use-paper.ts'
import styles from './help-dialog.module.css'
import { HelpNav } from './help-nav.tsx'
import { listChapters, listHits } from './nav-items.ts'
import { TopicText } from './topic-text.tsx'
import { useHelpContents } from './use-help-contents.ts'

export interface HelpDialogProps {
  /** Where it opens. */
  readonly topic: HelpTopicId
  /** Shows the first steps again. */
  readonly onFirstStart: () => void
  readonly onClose: () => void
}

interface Shown {
  readonly topic: HelpTopicId
  readonly row: string | null
}

/** Mounted while it is open. */
export function HelpDialog({ topic: asked, onFirstStart, onClose }: HelpDialogProps) {
  const { topics, index } = useHelpContents()
  const [typed, setTyped] = useState('')
  /** Null while the best that was found is shown. */
  const [chosen, choose] = useState<Shown | null>({ topic: asked, row: null })
  const [printing, setPrinting] = useState(false)
  const [paper] = usePaper('help')
  const page = useRef<HTMLElement>(null)
  useEffect(() => choose({ topic: asked, row: null }), [asked])
  const results = useMemo(() => searchHelp(index, typed), [index, typed])
  const best = results.hits[0]
  const shown = useMemo(
    () => chosen ?? { topic: best?.topic.id ?? asked, row: best?.row?.id ?? null },
    [chosen, best, asked],
  )
  useEffect(() => {
    const line = shown.row === null ? null : page.current?.querySelector(`[data-row="${CSS.escape(shown.row)}"]`)
    if (line) line.scrollIntoView({ block: 'center' })
    else page.current?.scrollTo({ top: 0 })
  }, [shown])

  const topic = topics.find(({ id }) => id === shown.topic) ?? topics[0]
  if (topic === undefined) return null
  const isSearching = typed.trim() !== ''
  const type = (next: string) => {
    setTyped(next)
    choose(wordsIn(next).length === 0 ? shown : null)
  }
  const follow = (next: HelpTopicId) => {
    setTyped('')
    choose({ topic: next, row: null })
    page.current?.focus()
  }
  return (
    <Dialog
      title={t('help.title')}
      size="window"
      onClose={onClose}
      actions={
        <>
          <Button icon={<Footprints />} onClick={onFirstStart}>
            {t('action.first-start')}
          </Button>
          <Button icon={<Printer />} disabled={printing} onClick={() => setPrinting(true)}>
            {t('help.print')}
          </Button>
        </>
      }
    >
      <div className={styles.panes}>
        <HelpNav
          typed={typed}
          onTyped={type}
          groups={isSearching ? listHits(results.hits) : listChapters(topics, topic.chapter)}
          isShown={(item) => item.topic.id === topic.id && item.row === (isSearching ? shown.row : null)}
          onChoose={({ topic: { id }, row }) => choose({ topic: id, row })}
          onRead={() => page.current?.focus()}
          says={isSearching ? sayFound(results.nearest, results.hits.length, typed.trim()) : ''}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
        <section ref={page} className={styles.page} tabIndex={0} aria-label={topic.title} data-topic={topic.id}>
          <TopicText topic={topic} typed={results.nearest ? '' : typed} row={shown.row} />
          <SeeAlso topic={topic} topics={topics} onFollow={follow} />
        </section>
      </div>
      {printing && (
        <PrintNow format={{ paper, orientation: 'portrait' }} margin={PRINT_MARGIN} onDone={() => setPrinting(false)}>
          <div className={styles.paper} data-theme="light">
            <TopicText topic={topic} typed="" row={null} />
          </div>
        </PrintNow>
      )}
    </Dialog>
  )
}

/** In millimetres. */
const PRINT_MARGIN = 18

function sayFound(nearest: boolean, count: number, words: string): string {
  return nearest ? t('help.nothing', { words }) : t('help.found', { count })
}

function SeeAlso(props: {
  readonly topic: HelpTopic
  readonly topics: readonly HelpTopic[]
  readonly onFollow: (topic: HelpTopicId) => void
}) {
  const others = props.topic.see.flatMap((id) => props.topics.filter((one) => one.id === id))
  if (others.length === 0) return null
  return (
    <nav className={styles.see} aria-label={t('help.see')}>
      <h4 className={styles.heading}>{t(props.topic.chapter === 'method' ? 'help.method.where' : 'help.see')}</h4>
      <div className={styles.links}>
        {others.map(({ id, title }) => (
          <Button key={id} size="small" onClick={() => props.onFollow(id)}>
            {title}
          </Button>
        ))}
      </div>
    </nav>
  )
}
