/** A small field over the map that finds by a part of the name. Arrows step through, Enter flies there, Escape closes. */
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useFinding, useFound } from '../../canvas/find-hooks.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './find-field.module.css'

/** More are only counted. */
const LISTED = 40

/** `shown` tells whether the map is in view: only then can the field take the keyboard. */
export function FindField({ shown }: { readonly shown: boolean }) {
  const { isOpen, close } = useFinding()
  return isOpen && shown ? <OpenFindField onClose={close} /> : null
}

function OpenFindField({ onClose }: { readonly onClose: () => void }) {
  const { fly, focus } = useMapCommands()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = useFound(typed)
  const listed = found.slice(0, LISTED)
  const chosen = Math.min(at, listed.length - 1)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const optionId = (index: number) => `${id}-${index}`

  useEffect(() => field.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line moves into view when it changes
  useEffect(() => {
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const close = () => {
    onClose()
    focus()
  }
  const go = (index: number) => {
    const thing = listed[index]
    if (!thing) return
    setAt(index)
    fly(thing.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that only ends the composing of a word chooses nothing.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && listed.length > 0) setAt((chosen + step + listed.length) % listed.length)
    else if (event.key === 'Enter') go(chosen)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className={styles.find} aria-label={t('map.find.name')}>
      <div className={styles.line}>
        <Search aria-hidden="true" size="1.125rem" />
        <input
          ref={field}
          className={styles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-label={t('map.find.name')}
          aria-expanded={listed.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          {...(listed.length > 0 ? { 'aria-activedescendant': optionId(chosen) } : {})}
          placeholder={t('map.find.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        {found.length > 0 && (
          <span className={styles.count}>{t('map.find.count', { at: chosen + 1, count: found.length })}</span>
        )}
        <IconButton name={t('map.find.close')} icon={<X />} size="small" onClick={close} />
      </div>
      {typed.trim() !== '' && (
        <div className={styles.results}>
          <div role="listbox" id={id} className={styles.list} aria-label={t('map.find.found')}>
            {listed.map((thing, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the field, which names the chosen line
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              <div
                key={thing.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === chosen}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => go(index)}
              >
                <span className={styles.text} dir="auto">
                  {thing.text}
                </span>
                <span className={styles.detail} dir="auto">
                  {thing.detail}
                </span>
              </div>
            ))}
          </div>
          {found.length === 0 && (
            <p className={styles.none} role="status">
              {t('map.find.none')}
            </p>
          )}
          {found.length > LISTED && (
            <p className={styles.none}>{t('map.find.more', { count: found.length - LISTED })}</p>
          )}
        </div>
      )}
    </search>
  )
}
