/** Text for screen readers only. */

import { VisuallyHidden as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** Says something to screen readers that the eye sees in another way. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <Radix.Root>{children}</Radix.Root>
}
