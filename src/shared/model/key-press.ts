/** A key as it was pressed, as plain data, so that it can be judged in another window than the one that had the keyboard. */
import { z } from 'zod'

/** What of a keyboard event counts. */
export const KeyPress = z
  .object({
    key: z.string().max(40),
    code: z.string().max(40),
    ctrlKey: z.boolean(),
    metaKey: z.boolean(),
    altKey: z.boolean(),
    shiftKey: z.boolean(),
    altGraph: z.boolean(),
    isComposing: z.boolean(),
  })
  .readonly()
export type KeyPress = z.infer<typeof KeyPress>
