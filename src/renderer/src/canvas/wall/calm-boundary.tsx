/**
 * The room never reads that something has failed: it sees an empty wall for a moment, and then the map again. The page is
 * not loaded anew, which would take it out of full screen.
 */
import { Component, Fragment, type ReactNode } from 'react'
import styles from './wall.module.css'

/** The first pause before the map is drawn again, and the longest one when it goes on failing. */
const FIRST_PAUSE = 800
const LONGEST_PAUSE = 30_000

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly failed: boolean
  readonly attempt: number
}

/** React has no hook for this. */
export class CalmBoundary extends Component<Props, State> {
  override state: State = { failed: false, attempt: 0 }
  #timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  override componentDidCatch() {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.state.attempt)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 })), pause)
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer)
  }

  override render() {
    if (this.state.failed) return <div className={styles.calm} />
    return <Fragment key={this.state.attempt}>{this.props.children}</Fragment>
  }
}

/** Hands a failure on to the boundary above. */
export function FailCalmly({ error }: { readonly error: unknown }): never {
  throw error
}
