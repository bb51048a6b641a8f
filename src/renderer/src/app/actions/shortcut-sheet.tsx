/** All shortcuts on one page, made from the action table. */
import { ACTIONS, MENUS } from '#shared/model/action.ts'
import { countsEverywhere, keysOfMove, PRESENTER_MOVES } from '#shared/model/presenter-keys.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
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
            <dl>
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
              {menu === 'present' && <PresenterLines />}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** The keys that lead the room, as they are on this laptop. */
function PresenterLines() {
  const keys = useCoreQuery('settings.get', {}).data?.presenterKeys ?? {}
  return PRESENTER_MOVES.map((move) => {
    const all = keysOfMove(keys, move)
    const everywhere = all.filter(countsEverywhere)
    const inStrip = all.filter((one) => !countsEverywhere(one))
    return (
      <div key={move} className={styles.line}>
        <dt>
          {t(`presenting.move.${move}`)}
          {inStrip.length > 0 && (
            <span className={styles.where}>
              {everywhere.length === 0
                ? t('app.shortcuts.inStrip')
                : t('app.shortcuts.everywhere', {
                    keys: everywhere.map((one) => formatKeys(one, isApple())).join(' '),
                  })}
            </span>
          )}
        </dt>
        <dd className={styles.keys}>
          {all.map((one) => (
            <Kbd key={one} keys={one} />
          ))}
        </dd>
      </div>
    )
  })
}
