/** What both windows need around their content: texts, the core, tooltips, and a net under everything. */
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { texts } from '#shared/text/text.ts'
import type { WindowClient } from '../rpc/connection.ts'
import { CoreProvider } from '../rpc/core-provider.tsx'
import { TooltipProvider } from '../ui/tooltip.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

/** Around the content of a window, once. */
export function Root({ client, children }: { readonly client: WindowClient; readonly children: ReactNode }) {
  return (
    <ErrorBoundary>
      <I18nextProvider i18n={texts} defaultNS="baton">
        <CoreProvider client={client}>
          <TooltipProvider>{children}</TooltipProvider>
        </CoreProvider>
      </I18nextProvider>
    </ErrorBoundary>
  )
}
