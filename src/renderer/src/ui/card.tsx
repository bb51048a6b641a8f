/** A sheet that holds what belongs together. */
import type { ComponentProps } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

export interface CardProps extends Omit<ComponentProps<'section'>, 'ref'> {
  /** `article` for one of several of a kind. */
  readonly element?: 'section' | 'article' | 'div'
}

/** Name it by `aria-label` where it is a section or an article. */
export function Card({ element: Element = 'section', className, ...rest }: CardProps) {
  return <Element {...rest} className={classNames(styles.card, className)} />
}
