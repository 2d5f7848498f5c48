// Beside a text: a note that it was recovered, and the way to its earlier versions.
import { LinkButton } from './link-button'
import { Stack } from './stack'

interface TracesProps {
  recovered: string | null
  earlier: string | null
  onOpen: () => void
}

export function Traces({ recovered, earlier, onOpen }: TracesProps) {
  if (recovered === null && earlier === null) return null
  return (
    <Stack gap="small">
      {recovered !== null && <p role="note">{recovered}</p>}
      {earlier !== null && (
        <div data-screen-only>
          <LinkButton onPress={onOpen}>{earlier}</LinkButton>
        </div>
      )}
    </Stack>
  )
}
