// A button that opens a list of actions.
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { ButtonVariant } from './button'
import button from './button.module.css'
import { Kbd } from './kbd'
import styles from './popover.module.css'

export interface MenuAction {
  id: string
  label: string
  onAction: () => void
  /** Shown at the end of the line; the screen binds the keys. */
  shortcut?: string
  tone?: 'neutral' | 'danger'
  isDisabled?: boolean
}

interface MenuProps {
  /** The button's name, shown unless there is an icon. */
  label: string
  icon?: ReactElement
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  actions: readonly MenuAction[]
}

export function Menu({ label, icon, variant = 'plain', size = 'normal', actions }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={button['button']!}
        data-variant={variant}
        data-size={size}
        data-square={icon ? true : undefined}
        {...(icon ? { 'aria-label': label } : {})}
      >
        {icon ?? label}
      </Button>
      <Popover className={styles['popover']!} placement="bottom end" offset={4}>
        <AriaMenu className={styles['list']!} items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.label}
              className={styles['item']!}
              data-tone={action.tone}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
            >
              <span className={styles['text']}>{action.label}</span>
              {action.shortcut && <Kbd isHint>{action.shortcut}</Kbd>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
