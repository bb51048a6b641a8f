/** Home with its bar: the name, and what holds for the whole window. */
import { CircleHelp, Command, Keyboard, Settings } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { t } from '#shared/text/text.ts'
import { LibraryHome, type LibraryHomeProps } from '../features/library/library-home.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ActionHost, useAction } from './actions/action-host.tsx'
import type { WindowDeeds } from './actions/deeds.ts'
import styles from './home-page.module.css'
import { Mark } from './mark.tsx'
import { prepareWorkshop } from './workshop/load-workshop.ts'

export interface HomePageProps
  extends Omit<LibraryHomeProps, 'onNew' | 'onPractice' | 'onImportFile' | 'onImportTable' | 'onRestoreFolder'> {
  readonly windowDeeds: WindowDeeds
  readonly children: ReactNode
}

export function HomePage({ windowDeeds, children, ...library }: HomePageProps) {
  useEffect(() => {
    // While somebody reads the list, so that opening a workshop waits for nothing.
    const timer = setTimeout(prepareWorkshop, 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <ActionHost deeds={{ window: windowDeeds, workshop: null, presenting: null, guide: null, map: null }}>
      <div className={styles.page}>
        <header className={styles.bar}>
          <Mark />
          <div className={styles.words}>
            <span className={styles.name}>{t('app.name')}</span>
            <span className={styles.tagline}>{t('app.tagline')}</span>
          </div>
          <BarButton id="palette" icon={<Command />} />
          <BarButton id="shortcuts" icon={<Keyboard />} />
          <BarButton id="help" icon={<CircleHelp />} />
          <BarButton id="settings" icon={<Settings />} />
        </header>
        <LibraryHome
          {...library}
          onNew={windowDeeds.newWorkshop}
          onPractice={windowDeeds.makePractice}
          onImportFile={windowDeeds.importFile}
          onImportTable={windowDeeds.importTable}
          onRestoreFolder={windowDeeds.restoreFolder}
        />
      </div>
      {children}
    </ActionHost>
  )
}

function BarButton({
  id,
  icon,
}: {
  readonly id: 'palette' | 'shortcuts' | 'help' | 'settings'
  readonly icon: ReactNode
}) {
  const action = useAction(id)
  return <IconButton name={action.name} keys={action.keys} icon={icon} onClick={() => action.run?.()} />
}
