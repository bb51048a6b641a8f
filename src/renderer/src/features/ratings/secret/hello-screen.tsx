/** The first thing that a person sees: whether anybody will know, and one choice. */
import { HandHelping, Lock, PackageOpen, UserRound } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Chair } from '#shared/model/dimension.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../../ui/button.tsx'
import { readingKey } from '../../../ui/reading-key.ts'
import { TextInput } from '../../../ui/text-input.tsx'
import styles from './secret.module.css'

export interface HelloScreenProps {
  readonly anonymous: boolean
  /** Dots have no chairs: there is only one button. */
  readonly about: 'rating' | 'dots'
  readonly onBegin: (chair: Chair, name: string) => void
}

export function HelloScreen({ anonymous, about, onBegin }: HelloScreenProps) {
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const main = useRef<HTMLDivElement>(null)
  useEffect(() => {
    main.current?.querySelector<HTMLElement>('input, [data-first]')?.focus()
  }, [])
  const missing = !anonymous && name.trim() === ''
  const begin = (chair: Chair) => {
    setAsked(true)
    if (missing) main.current?.querySelector('input')?.focus()
    else onBegin(chair, name)
  }
  return (
    <div ref={main} className={styles.hello}>
      <span className={styles.seal} aria-hidden="true">
        {anonymous ? <Lock /> : <UserRound />}
      </span>
      <h1 className={styles.headline}>
        {anonymous
          ? t(about === 'dots' ? 'ratings.pass.helloDots' : 'ratings.pass.hello')
          : t('ratings.pass.helloNamed')}
      </h1>
      <p className={styles.lead}>{anonymous ? t('ratings.pass.secret') : t('ratings.pass.named')}</p>
      {!anonymous && (
        <TextInput
          label={t('ratings.pass.name')}
          value={name}
          onValue={setName}
          className={styles.name}
          error={asked && missing ? t('ratings.pass.nameMissing') : null}
        />
      )}
      {about === 'dots' ? (
        <Button variant="primary" className={styles.big} data-first onClick={() => begin('customer')}>
          {t('ratings.pass.start')}
        </Button>
      ) : (
        <>
          <h2 className={styles.question}>{t('ratings.pass.chair')}</h2>
          <div className={styles.chairs}>
            <ChairButton chair="customer" icon={<PackageOpen />} first onChoose={begin} />
            <ChairButton chair="provider" icon={<HandHelping />} onChoose={begin} />
          </div>
        </>
      )}
    </div>
  )
}

function ChairButton(props: {
  readonly chair: Chair
  readonly icon: ReactNode
  readonly first?: boolean
  readonly onChoose: (chair: Chair) => void
}) {
  const { chair, icon, first = false, onChoose } = props
  return (
    <button
      type="button"
      className={styles.chair}
      data-first={first ? '' : undefined}
      onClick={() => onChoose(chair)}
      onKeyDown={(event) => {
        const { key } = readingKey(event)
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
        const { previousElementSibling: before, nextElementSibling: after } = event.currentTarget
        const to = key === 'ArrowLeft' ? before : after
        if (to instanceof HTMLElement) to.focus()
      }}
    >
      <span className={styles.chairIcon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.chairName}>{t(`ratings.pass.${chair}`)}</span>
      <span className={styles.chairHint}>{t(`ratings.pass.${chair}Hint`)}</span>
    </button>
  )
}
