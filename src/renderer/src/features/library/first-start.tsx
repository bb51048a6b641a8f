/**
 * The first screen on a new laptop: what you do, where it is kept, how you begin. It asks for nothing, goes away for good once
 * somebody goes on, and stands in the help as an action.
 */
import {
  FilePlus,
  FolderLock,
  FolderSync,
  GraduationCap,
  Map as MapIcon,
  MessageSquareQuote,
  Sprout,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { type KnownFormat, minutesOf } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { LookInside } from '../../ui/format-inside.tsx'
import styles from './first-start.module.css'
import { ImportMenu, type ImportMenuProps } from './import-menu.tsx'
import { StepNumber } from './step-number.tsx'

export interface FirstStartProps extends ImportMenuProps {
  readonly onPractice: () => void
  /** Begins a workshop; with a format that is chosen already. */
  readonly onBegin: (format: FormatId | null) => void
  readonly onSkip: () => void
}

export function FirstStart(props: FirstStartProps) {
  const home = useCoreQuery('settings.system', {}).data?.home ?? ''
  const formats = useCoreQuery('formats.list', {}).data ?? []
  return (
    <div className={styles.first}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('firstStart.title')}</h1>
          <p className={styles.lead}>{t('firstStart.lead')}</p>
        </div>
        <Button onClick={props.onSkip}>{t('firstStart.skip')}</Button>
      </header>
      <ol className={styles.steps}>
        <Step number={1} title={t('firstStart.step.what.title')}>
          <What icon={<MessageSquareQuote />} what="say" />
          <What icon={<MapIcon />} what="map" />
          <What icon={<Sprout />} what="improve" />
        </Step>
        <Step number={2} title={t('firstStart.step.where.title')}>
          <p>{t('firstStart.step.where.here')}</p>
          <p className={styles.folder}>
            <FolderLock aria-hidden="true" />
            <bdi>{home}</bdi>
          </p>
          <ul className={styles.facts}>
            <li>{t('firstStart.step.where.saved')}</li>
            <li>{t('firstStart.step.where.backups')}</li>
            <li>{t('firstStart.step.where.nothing')}</li>
          </ul>
        </Step>
        <Step number={3} title={t('firstStart.step.begin.title')}>
          <Way says={t('firstStart.step.begin.practiceText')}>
            <Button variant="primary" icon={<GraduationCap />} onClick={props.onPractice}>
              {t('library.practice')}
            </Button>
          </Way>
          <Way says={t('firstStart.step.begin.formatText')}>
            <Button icon={<FilePlus />} onClick={() => props.onBegin(null)}>
              {t('library.new')}
            </Button>
          </Way>
          <Way says={t('firstStart.step.begin.importText')}>
            <ImportMenu {...props} />
          </Way>
          <Way says={t('backups.takeIn.offer')}>
            <Button icon={<FolderSync />} onClick={props.onRestoreFolder}>
              {t('backups.takeIn.open')}
            </Button>
          </Way>
        </Step>
      </ol>
      <Formats formats={formats} onBegin={props.onBegin} />
      <p className={styles.again}>{t('firstStart.again')}</p>
    </div>
  )
}

function Step(props: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <li className={styles.step}>
      <h2 className={styles.name}>
        <StepNumber number={props.number} />
        {props.title}
      </h2>
      {props.children}
    </li>
  )
}

function What({ icon, what }: { readonly icon: ReactNode; readonly what: 'say' | 'map' | 'improve' }) {
  return (
    <p className={styles.what}>
      <span className={styles.sign} aria-hidden="true">
        {icon}
      </span>
      <span>
        <strong>{t(`firstStart.step.what.${what}.name`)}</strong>
        <span className={styles.text}>{t(`firstStart.step.what.${what}.text`)}</span>
      </span>
    </p>
  )
}

function Way({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  return (
    <div className={styles.way}>
      {children}
      <p className={styles.text}>{says}</p>
    </div>
  )
}

function Formats(props: { readonly formats: readonly KnownFormat[]; readonly onBegin: (format: FormatId) => void }) {
  return (
    <section className={styles.formats} aria-labelledby="first-start-formats">
      <h2 id="first-start-formats" className={styles.heading}>
        {t('firstStart.formats')}
      </h2>
      <ul className={styles.tiles}>
        {props.formats.map(({ id, format }) => {
          const begin = (close?: () => void) => (
            <Button
              size={close === undefined ? 'small' : 'normal'}
              variant={close === undefined ? 'secondary' : 'primary'}
              aria-label={t('firstStart.beginWithName', { name: format.name })}
              onClick={() => {
                close?.()
                props.onBegin(id)
              }}
            >
              {t('firstStart.beginWith')}
            </Button>
          )
          return (
            <li key={id} className={styles.tile}>
              <span className={styles.format}>
                <strong>{format.name}</strong>
                <span className={styles.minutes}>
                  {format.blocks.length === 0
                    ? t('formats.noBlocks')
                    : t('formats.minutes', { minutes: minutesOf(format) })}
                </span>
              </span>
              <span className={styles.summary}>{format.summary}</span>
              <span className={styles.deeds}>
                {begin()}
                {format.blocks.length > 0 && <LookInside format={format} action={begin} />}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
