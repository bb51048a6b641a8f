/** Pictures on the room's map, fetched once each. The room gets those that stand there, and can add none. */
import type { CoreClient } from '#shared/contract/index.ts'
import { createPictureReader, type PictureStore } from '../pictures/picture-store.ts'

/** Where the pictures of a map are found that is only shown. */
export type ShownPictures = Pick<PictureStore, 'assets' | 'urlOf' | 'close'>

/** Where the room finds its pictures. */
export function createRoomPictures(core: Pick<CoreClient, 'call'>): ShownPictures {
  return createShownPictures((hash, from) => core.call('audience.picture', { hash, from }))
}

/** Pictures that are read piece by piece. */
export function createShownPictures(read: Parameters<typeof createPictureReader>[0]): ShownPictures {
  const reader = createPictureReader(read)
  return {
    ...reader,
    assets: {
      upload: () => Promise.reject(new Error('the room adds no pictures')),
      resolve: reader.resolve,
    },
  }
}
