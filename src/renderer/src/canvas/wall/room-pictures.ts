/** Pictures on the room's map, fetched once each. The room gets those that stand there, and can add none. */
import type { CoreClient } from '#shared/contract/index.ts'
import { createPictureReader, type PictureStore } from '../pictures/picture-store.ts'

/** Where the room finds its pictures. */
export function createRoomPictures(core: Pick<CoreClient, 'call'>): Pick<PictureStore, 'assets' | 'urlOf' | 'close'> {
  const reader = createPictureReader((hash, from) => core.call('audience.picture', { hash, from }))
  return {
    ...reader,
    assets: {
      upload: () => Promise.reject(new Error('the room adds no pictures')),
      resolve: reader.resolve,
    },
  }
}
