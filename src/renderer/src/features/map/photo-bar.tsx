/** What can be done with a photo that lies under the map: fade it, unlock it to move it, hide it, take it away. */
import { Eye, EyeOff, Image, Lock, LockOpen, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { type Photo, usePhotoCommands, usePhotos } from '../../canvas/photo-hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './photo-bar.module.css'

/** Nothing while there is no photo. */
export function PhotoBar() {
  const photos = usePhotos()
  const [chosen, setChosen] = useState<string | null>(null)
  const photo = photos.find(({ id }) => id === chosen) ?? photos.at(-1)
  if (photo === undefined) return null
  return (
    <fieldset className={styles.bar}>
      <legend className={styles.legend}>{t('pictures.bar.name')}</legend>
      {photos.length === 1 ? (
        <Image aria-hidden="true" className={styles.sign} size="1.125rem" />
      ) : (
        <Select
          hideLabel
          className={styles.which}
          label={t('pictures.bar.which')}
          value={photo.id}
          options={photos.map(({ id, name }, index) => ({
            value: id,
            label: name === '' ? t('pictures.bar.photo', { number: index + 1 }) : name,
          }))}
          onValue={setChosen}
        />
      )}
      <Fade key={photo.id} photo={photo} />
      <Switches photo={photo} />
    </fieldset>
  )
}

function Fade({ photo }: { readonly photo: Photo }) {
  const { fade } = usePhotoCommands()
  const stays = useRef(0)
  const begin = () => {
    stays.current += 1
  }
  return (
    <input
      type="range"
      className={styles.fade}
      aria-label={t('pictures.bar.fade')}
      min={5}
      max={100}
      step={5}
      value={Math.round(photo.opacity * 100)}
      disabled={!photo.shown}
      onPointerDown={begin}
      onFocus={begin}
      onChange={(event) => fade(photo.id, Number(event.target.value) / 100, `fade ${photo.id} ${stays.current}`)}
    />
  )
}

function Switches({ photo }: { readonly photo: Photo }) {
  const { setLocked, setShown, remove } = usePhotoCommands()
  const { id, locked, shown } = photo
  return (
    <>
      <IconButton
        name={locked ? t('pictures.bar.unlock') : t('pictures.bar.lock')}
        icon={locked ? <Lock /> : <LockOpen />}
        size="small"
        tooltipSide="top"
        disabled={!shown}
        onClick={() => setLocked(id, !locked)}
      />
      <IconButton
        name={shown ? t('pictures.bar.hide') : t('pictures.bar.show')}
        icon={shown ? <Eye /> : <EyeOff />}
        size="small"
        tooltipSide="top"
        onClick={() => setShown(id, !shown)}
      />
      <IconButton
        name={t('pictures.bar.remove')}
        icon={<Trash2 />}
        size="small"
        tooltipSide="top"
        onClick={() => remove(id)}
      />
    </>
  )
}
