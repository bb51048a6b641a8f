/** Two soft tones when the last fifth begins, three when the time is over: only when the settings ask for it, made here and not from a file. */
import { useEffect, useRef } from 'react'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import type { TimerFace, TimerPhase } from '../../ui/timer/timer-reading.ts'
import { useTimerPhase } from '../../ui/timer/use-timer.ts'

/** Tones in Hertz, by what begins. */
const TONES: Partial<Readonly<Record<TimerPhase, readonly number[]>>> = {
  soon: [659, 659],
  over: [659, 523, 392],
}
const TONE_SECONDS = 0.35

/** Draws nothing. It sounds when a running timer crosses over, never because a page was opened late. */
export function TimerSound({ face }: { readonly face: TimerFace }) {
  const { data } = useCoreQuery('settings.get', {})
  const phase = useTimerPhase(face)
  const heard = useRef(phase)
  const wanted = data?.timerSound === true && face.deadline !== null
  useEffect(() => {
    if (heard.current === phase) return
    heard.current = phase
    const tones = TONES[phase]
    if (wanted && tones !== undefined) play(tones)
  }, [phase, wanted])
  return null
}

function play(tones: readonly number[]): void {
  const sound = new AudioContext()
  tones.forEach((frequency, index) => {
    const begin = sound.currentTime + index * TONE_SECONDS
    const tone = sound.createOscillator()
    const volume = sound.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, begin)
    volume.gain.linearRampToValueAtTime(0.15, begin + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, begin + TONE_SECONDS)
    tone.connect(volume).connect(sound.destination)
    tone.start(begin)
    tone.stop(begin + TONE_SECONDS)
    if (index === tones.length - 1) tone.onended = () => void sound.close()
  })
}
