/** What the browser says of the laptop's power, kept up to date; null where it says nothing. Its type is not in the DOM library. */
import { useEffect, useState } from 'react'

interface Battery extends EventTarget {
  readonly charging: boolean
  /** 0 to 1. */
  readonly level: number
}

export interface Power {
  readonly charging: boolean
  readonly level: number
}

type AskingNavigator = Navigator & { getBattery?: () => Promise<Battery> }

export function useBattery(): Power | null {
  const [power, setPower] = useState<Power | null>(null)
  useEffect(() => {
    let gone = false
    let battery: Battery | null = null
    const read = () => battery && setPower({ charging: battery.charging, level: battery.level })
    void (navigator as AskingNavigator).getBattery?.().then(
      (found) => {
        if (gone) return
        battery = found
        for (const event of ['chargingchange', 'levelchange']) found.addEventListener(event, read)
        read()
      },
      () => undefined,
    )
    return () => {
      gone = true
      for (const event of ['chargingchange', 'levelchange']) battery?.removeEventListener(event, read)
    }
  }, [])
  return power
}
