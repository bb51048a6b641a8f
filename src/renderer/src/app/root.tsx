/** What both windows need around their content: the core, tooltips, the direction of menus, and a net under everything. */
import { Direction } from 'radix-ui'
import type { ReactNode } from 'react'
import { directionOf } from '#shared/model/locale.ts'
import { locale } from '#shared/text/text.ts'
import type { WindowClient } from '../rpc/connection.ts'
import { CoreProvider } from '../rpc/core-provider.tsx'
import { TooltipProvider } from '../ui/tooltip.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { useLocale } from './use-locale.ts'

function Spoken({ children }: { readonly children: ReactNode }) {
  useLocale()
  return children
}

/** Around the content of a window, once. */
export function Root({ client, children }: { readonly client: WindowClient; readonly children: ReactNode }) {
  return (
    <ErrorBoundary>
      <CoreProvider client={client}>
        <Spoken>
          <Direction.Provider dir={directionOf(locale())}>
            <TooltipProvider>{children}</TooltipProvider>
          </Direction.Provider>
        </Spoken>
      </CoreProvider>
    </ErrorBoundary>
  )
}
