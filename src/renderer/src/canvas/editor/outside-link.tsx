/** The mark of tldraw leads to its page on the web. Baton asks before anything leaves the machine. */
import { useEffect, useState } from 'react'
import { setRuntimeOverrides } from 'tldraw'
import { mayLeadTo } from '#shared/model/outside-address.ts'
import { t } from '#shared/text/text.ts'
import { Confirm } from '../../ui/confirm.tsx'

function openInBrowser(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer')
}

/** The desktop shell asks itself before it hands an address to the system's browser. */
const SHELL_ASKS = 'baton' in window

export function OutsideLink() {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    setRuntimeOverrides({
      openWindow: (url) => {
        if (!mayLeadTo(url)) return
        if (SHELL_ASKS) openInBrowser(url)
        else setAddress(url)
      },
    })
    return () => setRuntimeOverrides({ openWindow: openInBrowser })
  }, [])
  if (address === null) return null
  return (
    <Confirm
      title={t('map.outsideTitle')}
      description={t('map.outside', { host: new URL(address).host })}
      confirm={t('map.outsideOpen')}
      onClose={() => setAddress(null)}
      onConfirm={() => openInBrowser(address)}
    />
  )
}
