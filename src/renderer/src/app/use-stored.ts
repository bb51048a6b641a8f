/** A small choice about this window (a folded panel), kept in the browser's storage. Never anything of a workshop. */
import { useState } from 'react'
import { readStored, writeStored } from '../ui/stored.ts'

/** True or false under a name; `start` until somebody chose. */
export function useStoredFlag(name: string, start: boolean): [boolean, (value: boolean) => void] {
  const [values, setValues] = useState<Readonly<Record<string, boolean>>>({})
  const stored = values[name] ?? readFlag(readStored(name))
  return [
    stored ?? start,
    (value) => {
      writeStored(name, value ? 'yes' : 'no')
      setValues((known) => ({ ...known, [name]: value }))
    },
  ]
}

function readFlag(text: string | null): boolean | null {
  if (text === 'yes') return true
  return text === 'no' ? false : null
}
