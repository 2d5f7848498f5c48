// Opening the journal with a key that the system keeps for this person on this computer.
import { useEffect, useState } from 'react'
import { Switch } from '../../ui/switch'
import { copy } from './copy'

const { thisComputer: words } = copy.protection

export interface ThisComputerProps {
  device: {
    /** Whether there is a keychain, and whether it has been used. */
    status: () => Promise<{ isAvailable: boolean; opensHere: boolean }>
    keep: () => Promise<boolean>
    forget: () => Promise<boolean>
  }
}

export function ThisComputer({ device }: ThisComputerProps) {
  const [now, setNow] = useState<{ isAvailable: boolean; opensHere: boolean } | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    let isCurrent = true
    device.status().then(
      (status) => isCurrent && setNow(status),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [device])

  async function change(isWanted: boolean): Promise<void> {
    const isDone = await (isWanted ? device.keep() : device.forget())
    setHasFailed(!isDone)
    setNow(await device.status())
  }

  if (!now) return null
  if (!now.isAvailable) return <p>{words.notHere}</p>
  return (
    <>
      <Switch
        label={words.label}
        hint={words.hint}
        isSelected={now.opensHere}
        onChange={(isWanted) => void change(isWanted)}
      />
      <span role="status">{hasFailed ? words.failed : ''}</span>
    </>
  )
}
