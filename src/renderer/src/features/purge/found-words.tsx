/** Names in typed words: each spelling with its places, to be ticked; and room for a name that no field holds. */
import { useState } from 'react'
import type { FoundWord } from '#shared/model/purge.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './purge.module.css'

export interface FoundWordsProps {
  readonly words: readonly FoundWord[]
  readonly isTicked: (word: FoundWord) => boolean
  readonly onTicked: (word: FoundWord, ticked: boolean) => void
  /** The last name that was looked for and is nowhere. */
  readonly missed: string | null
  readonly onLook: (name: string) => void
}

export function FoundWords({ words, isTicked, onTicked, missed, onLook }: FoundWordsProps) {
  return (
    <section className={styles.section} aria-labelledby="purge-words">
      <h3 id="purge-words" className={styles.heading}>
        {t('purge.words')}
      </h3>
      <p className={styles.soft}>{words.length === 0 ? t('purge.noWords') : t('purge.wordsIntro')}</p>
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((found) => (
            <li key={found.word} className={styles.word}>
              <CheckLine
                label={
                  <>
                    <strong>{found.word}</strong> {found.as !== 'name' && <Badge>{t(`purge.as.${found.as}`)}</Badge>}
                  </>
                }
                checked={isTicked(found)}
                onChecked={(ticked) => onTicked(found, ticked)}
              />
              <Places found={found} />
            </li>
          ))}
        </ul>
      )}
      <LookFor missed={missed} onLook={onLook} />
    </section>
  )
}

function Places({ found: { word, count, places } }: { readonly found: FoundWord }) {
  return (
    <details className={styles.places}>
      <summary aria-label={t('purge.placesOf', { count, word })}>{t('purge.places', { count })}</summary>
      <ul className={styles.placeList}>
        {places.map(({ of, before, after, past }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in two places alike, and the list never changes
          <li key={index}>
            <span className={styles.at}>{t(`purge.at.${of}`)}</span>
            <span className={styles.excerpt}>
              {before}
              <mark>{word}</mark>
              {after}
            </span>
            {past && <Badge>{t('purge.past')}</Badge>}
          </li>
        ))}
        {count > places.length && <li className={styles.soft}>{t('purge.more', { count: count - places.length })}</li>}
      </ul>
    </details>
  )
}

function LookFor({ missed, onLook }: Pick<FoundWordsProps, 'missed' | 'onLook'>) {
  const [name, setName] = useState('')
  const look = () => {
    if (name.trim().length < 2) return
    onLook(name.trim())
    setName('')
  }
  return (
    <div className={styles.look}>
      <TextInput
        label={t('purge.lookFor')}
        value={name}
        onValue={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          look()
        }}
      />
      <Button onClick={look} disabled={name.trim().length < 2}>
        {t('purge.look')}
      </Button>
      <p className={styles.missed} role="status">
        {missed === null ? '' : t('purge.notFound', { name: missed })}
      </p>
    </div>
  )
}
