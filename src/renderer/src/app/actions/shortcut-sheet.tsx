/** All shortcuts on one page, made from the action table. */
import { ACTIONS, MENUS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { isApple, Kbd } from '../../ui/kbd.tsx'
import { formatKeys } from '../../ui/keys.ts'
import { keysOf } from './action-host.tsx'
import styles from './shortcut-sheet.module.css'

/** Mounted while it is open. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      onClose={onClose}
      title={t('app.shortcuts.title')}
      description={t('app.shortcuts.description', { keys: formatKeys(keysOf('palette'), isApple()) })}
      size="large"
      reading
    >
      <div className={styles.groups}>
        {MENUS.map((menu) => (
          <section key={menu} className={styles.group}>
            <h3 className={styles.heading}>{t(`app.menu.${menu}`)}</h3>
            <dl className={styles.list}>
              {ACTIONS.filter((action) => action.menu === menu && action.keys !== '').map((action) => (
                <div key={action.id} className={styles.line}>
                  <dt>
                    {t(`action.${action.id}`)}
                    {action.byCanvas === true && <span className={styles.where}>{t('app.shortcuts.onMap')}</span>}
                  </dt>
                  <dd>
                    <Kbd keys={action.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
