// A few words about a control, when it is pointed at or has the focus. Never the only place they stand.
import type { ReactElement } from 'react'
import { Focusable } from 'react-aria-components/Focusable'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './popover.module.css'

/** Milliseconds of rest before it shows; at once when the focus comes by keyboard. */
const DELAY = 500

interface TooltipProps {
  text: string
  placement?: 'top' | 'bottom' | 'left' | 'right'
  /** One control that can have the focus. */
  children: ReactElement<Record<string, unknown>, string>
}

export function Tooltip({ text, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={DELAY} closeDelay={0}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={styles['tooltip']!} placement={placement} offset={4}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
