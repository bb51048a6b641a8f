/** What both windows need around their content: the core, tooltips, and a net under everything. */
import type { ReactNode } from 'react'
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
          <TooltipProvider>{children}</TooltipProvider>
        </Spoken>
      </CoreProvider>
    </ErrorBoundary>
  )
}
