/** A small choice about this window (a folded panel), kept in the browser's storage. Never anything of a workshop. */
import { useState } from 'react'

/** True or false under a name; `start` until somebody chose. */
export function useStoredFlag(name: string, start: boolean): [boolean, (value: boolean) => void] {
  const key = `baton-${name}`
  const [values, setValues] = useState<Readonly<Record<string, boolean>>>({})
  const stored = values[key] ?? readFlag(localStorage.getItem(key))
  return [
    stored ?? start,
    (value) => {
      localStorage.setItem(key, value ? 'yes' : 'no')
      setValues((known) => ({ ...known, [key]: value }))
    },
  ]
}

function readFlag(text: string | null): boolean | null {
  if (text === 'yes') return true
  return text === 'no' ? false : null
}
