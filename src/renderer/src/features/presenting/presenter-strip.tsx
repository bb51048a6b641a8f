/**
 * What the room sees now and next, and everything that is done to it, at the foot of the facilitator's window while
 * something is presented. Single keys count only while it has the keyboard: the map keeps its own.
 */
import {
  ChartColumn,
  Check,
  ChevronLeft,
  ChevronRight,
  Images,
  Keyboard,
  MonitorOff,
  MonitorUp,
  Snowflake,
  X,
} from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { BLOCK_SCENES } from '#shared/model/block-scene.ts'
import { keysOfMove, type PresenterKeys, type PresenterMove } from '#shared/model/presenter-keys.ts'
import type { Scene, Showing } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { PRESSED_ONCE } from '../../ui/mind-double-clicks.ts'
import { useRootMark } from '../../ui/use-root-mark.ts'
import styles from './presenter-strip.module.css'
import { findCharts } from './read-charts.ts'
import { sayAside, sayStep } from './say-step.ts'
import { StopNote } from './stop-note.tsx'
import { StopsMenu } from './stops-menu.tsx'
import { keepOnStrip, mindStripFocus } from './strip-focus.ts'
import type { Presenting } from './use-presenting.ts'
import { usePreview } from './use-preview.ts'
import { useRoomClosed } from './use-room-closed.ts'
import { WallPreview } from './wall-preview.tsx'

export interface PresenterStripProps {
  readonly presenting: Presenting
  readonly keys: PresenterKeys
  /** The key that gives it the keyboard and takes it back. */
  readonly focusKeys: string
  /** Says what the last row cannot read of the map on the wall; nothing where it can read all of it. */
  readonly legibility: ReactNode
  /** Leads to where the stops are put in order. */
  readonly onEditStops: () => void
  /** More that can be shown, as items of the menu of scenes. */
  readonly sceneItems: ReactNode
  /** What is done with the map on the wall. */
  readonly mapTools: ReactNode
  /** Draws a scene as the room sees it. */
  readonly draw: (scene: Scene, ahead?: Showing) => ReactNode
}

/** Mounted while something is presented. */
export function PresenterStrip(props: PresenterStripProps) {
  const { presenting, keys, focusKeys, mapTools, legibility, onEditStops, draw } = props
  useRootMark('presenting')
  useEffect(mindStripFocus, [])
  const { step, aside, ahead, behind, dark, frozen } = presenting
  const scene = useCoreQuery('audience.scene', {}).data
  const closed = useRoomClosed()
  const [held, setHeld] = useState(false)
  const keyOf = (move: PresenterMove) => keysOfMove(keys, move)[0] ?? ''
  const isPrompt = scene?.kind === 'prompt' && !frozen
  const standsIn = aside === null && step !== null && isPrompt && !['prompt', 'title'].includes(step.scene)
  const shown = aside === null ? (step === null ? '' : sayStep(step)) : sayAside(aside)
  return (
    <section
      className={styles.strip}
      aria-label={t('presenting.strip')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keyboard, so that a clicker's single keys count
      tabIndex={0}
      data-presenter=""
      data-held={held}
      onFocus={() => setHeld(true)}
      onBlur={(event) => setHeld(event.currentTarget.contains(event.relatedTarget))}
    >
      <figure className={styles.screen}>
        <WallPreview>{scene !== undefined && draw(scene)}</WallPreview>
        <figcaption className={styles.caption}>
          <span className={styles.label}>{t('presenting.now')}</span>
          <span className={styles.name}>{shown}</span>
        </figcaption>
      </figure>
      <div className={styles.controls}>
        <div className={styles.moves}>
          <Button
            icon={<ChevronLeft />}
            disabled={behind === null}
            onClick={presenting.goBack}
            aria-keyshortcuts={keyOf('back')}
          >
            {t('presenting.back')}
          </Button>
          <Button
            variant="primary"
            icon={<ChevronRight />}
            disabled={ahead === null}
            onClick={presenting.goNext}
            aria-keyshortcuts={keyOf('next')}
          >
            {t('presenting.next')}
          </Button>
          <IconButton
            name={t(dark ? 'presenting.lighten' : 'presenting.darken')}
            keys={keyOf('dark')}
            icon={<MonitorOff />}
            variant="secondary"
            tooltipSide="top"
            aria-pressed={dark}
            {...PRESSED_ONCE}
            onClick={presenting.toggleDark}
          />
          <IconButton
            name={t(frozen ? 'presenting.thaw' : 'presenting.freeze')}
            keys={keyOf('freeze')}
            icon={<Snowflake />}
            variant="secondary"
            tooltipSide="top"
            aria-pressed={frozen}
            {...PRESSED_ONCE}
            onClick={presenting.toggleFreeze}
          />
          <SceneMenu presenting={presenting}>{props.sceneItems}</SceneMenu>
          <StopsMenu presenting={presenting} onEdit={onEditStops} />
          <IconButton
            name={t('presenting.openWindow')}
            icon={<MonitorUp />}
            variant="secondary"
            tooltipSide="top"
            onClick={presenting.openWindow}
          />
          <IconButton
            name={t('presenting.leave')}
            keys={keyOf('leave')}
            icon={<X />}
            variant="secondary"
            tooltipSide="top"
            onClick={presenting.leave}
          />
        </div>
        {mapTools}
        {step?.at && aside === null && <StopNote at={step.at} />}
        {legibility}
        <p className={styles.state} role="status">
          {closed && <Badge tone="warn">{t('presenting.isClosed')}</Badge>}
          {dark && <Badge tone="warn">{t('presenting.isDark')}</Badge>}
          {frozen && <Badge tone="warn">{t('presenting.isFrozen')}</Badge>}
          {standsIn && <span>{t('presenting.standsIn')}</span>}
        </p>
        <p className={styles.hint}>
          <Keyboard aria-hidden="true" size="1em" />
          {t(held ? 'presenting.held' : 'presenting.free', { keys: focusKeys })}
        </p>
      </div>
      <figure className={styles.screen}>
        {ahead === null ? (
          <div className={styles.end}>{t('presenting.end')}</div>
        ) : (
          <NextPreview ahead={ahead} draw={draw} />
        )}
        <figcaption className={styles.caption}>
          <span className={styles.label}>{t('presenting.soon')}</span>
          <span className={styles.name}>{sayAhead(presenting)}</span>
        </figcaption>
      </figure>
    </section>
  )
}

function NextPreview({ ahead, draw }: { readonly ahead: Showing; readonly draw: PresenterStripProps['draw'] }) {
  const scene = usePreview(ahead)
  return <WallPreview>{scene ? draw(scene, ahead) : null}</WallPreview>
}

/** What comes next, in words. */
function sayAhead({ ahead, next }: Presenting): string {
  if (ahead?.kind === 'answers') return sayAside(ahead)
  return next === null ? '' : sayStep(next)
}

/** Everything that can be shown now, whatever comes next. */
function SceneMenu({ presenting, children }: { readonly presenting: Presenting; readonly children: ReactNode }) {
  return (
    <Menu
      onClosed={keepOnStrip}
      trigger={<IconButton name={t('presenting.choose')} icon={<Images />} variant="secondary" tooltipSide="top" />}
    >
      <SceneItems presenting={presenting} />
      {children}
    </Menu>
  )
}

/** The charts are looked for when the menu opens: they are those of the view that is open then. */
function SceneItems({ presenting }: { readonly presenting: Presenting }) {
  const [charts] = useState(findCharts)
  return (
    <>
      {BLOCK_SCENES.map((scene) => (
        <MenuItem
          key={scene}
          icon={presenting.aside === null && presenting.step?.scene === scene ? <Check /> : null}
          onSelect={() => presenting.choose(scene)}
        >
          {t(`presenting.scene.${scene}`)}
        </MenuItem>
      ))}
      {charts.length > 0 && <MenuSeparator />}
      {charts.map(({ name, read }, place) => (
        <MenuItem
          // biome-ignore lint/suspicious/noArrayIndexKey: two charts of a view may bear one name
          key={place}
          icon={<ChartColumn />}
          onSelect={() => {
            const drawing = read()
            if (drawing !== null) presenting.showChart(name, drawing)
          }}
        >
          {t('presenting.chart', { name })}
        </MenuItem>
      ))}
    </>
  )
}
