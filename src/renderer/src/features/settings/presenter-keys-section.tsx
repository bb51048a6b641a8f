/** The keys that lead the room, as they are on this laptop: clickers differ, and some send what nobody expects. */
import { Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import {
  keysOfMove,
  MOST_PRESENTER_KEYS,
  PRESENTER_MOVES,
  type PresenterKeys,
  type PresenterMove,
} from '#shared/model/presenter-keys.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { isApple, Kbd } from '../../ui/kbd.tsx'
import { formatKeys } from '../../ui/keys.ts'
import { readPress, writePress } from '../../ui/shortcut.ts'
import styles from './settings-dialog.module.css'

export interface PresenterKeysSectionProps {
  readonly keys: PresenterKeys
  readonly onKeys: (keys: PresenterKeys) => void
  /** What these keys mean elsewhere in Baton; null where they are free. */
  readonly meaningOf: (keys: string) => string | null
}

export function PresenterKeysSection({ keys, onKeys, meaningOf }: PresenterKeysSectionProps) {
  const [asked, ask] = useState<PresenterMove | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const apple = isApple()
  const nameOf = (move: PresenterMove) => t(`presenting.move.${move}`)

  const take = (move: PresenterMove, pressed: string) => {
    const owner = PRESENTER_MOVES.find((one) => keysOfMove(keys, one).includes(pressed))
    const said = formatKeys(pressed, apple)
    ask(null)
    if (owner === move) return
    if (owner !== undefined) return setProblem(t('presenting.keys.taken', { keys: said, move: nameOf(owner) }))
    if (meaningOf(pressed) !== null) return setProblem(t('presenting.keys.reserved', { keys: said }))
    onKeys({ ...keys, [move]: [...keysOfMove(keys, move), pressed] })
  }
  const usual = () => {
    ask(null)
    setProblem(null)
    onKeys({})
  }
  return (
    <section className={styles.setting}>
      <h3 className={styles.name}>{t('presenting.keys.title')}</h3>
      <p className={styles.hint}>{t('presenting.keys.intro')}</p>
      <ul className={styles.moves}>
        {PRESENTER_MOVES.map((move) => (
          <li key={move} className={styles.move}>
            <span className={styles.moveName}>{nameOf(move)}</span>
            <span className={styles.keys}>
              {keysOfMove(keys, move).map((one) => (
                <span key={one} className={styles.key}>
                  <Kbd keys={one} />
                  <IconButton
                    inDialog
                    size="small"
                    name={t('presenting.keys.remove', { keys: formatKeys(one, apple), move: nameOf(move) })}
                    icon={<X />}
                    onClick={() => onKeys({ ...keys, [move]: keysOfMove(keys, move).filter((other) => other !== one) })}
                  />
                </span>
              ))}
              {asked === move ? (
                <PressField onPress={(pressed) => take(move, pressed)} onGiveUp={() => ask(null)} />
              ) : (
                <IconButton
                  inDialog
                  size="small"
                  name={t('presenting.keys.add', { move: nameOf(move) })}
                  icon={<Plus />}
                  disabled={keysOfMove(keys, move).length >= MOST_PRESENTER_KEYS}
                  onClick={() => {
                    setProblem(null)
                    ask(move)
                  }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.problem} role="status">
        {problem}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabled={Object.keys(keys).length === 0} onClick={usual}>
          {t('presenting.keys.usual')}
        </Button>
      </div>
    </section>
  )
}

/** Waits for one press, whatever it is: also Esc and Tab, which would leave a field. */
function PressField({
  onPress,
  onGiveUp,
}: {
  readonly onPress: (keys: string) => void
  readonly onGiveUp: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      className={styles.press}
      readOnly
      aria-label={t('presenting.keys.press')}
      value={t('presenting.keys.press')}
      onBlur={onGiveUp}
      onKeyDown={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const pressed = writePress(readPress(event.nativeEvent), isApple())
        if (pressed !== null) onPress(pressed)
      }}
    />
  )
}
