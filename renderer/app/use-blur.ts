// Blurs everything readable, for screen sharing.
import { useCallback, useEffect, useState } from 'react'

export function useBlur(): { isBlurred: boolean; toggle: () => void } {
  const [isBlurred, setIsBlurred] = useState(false)
  useEffect(() => {
    const root = document.documentElement
    if (isBlurred) root.dataset['blurred'] = ''
    else delete root.dataset['blurred']
  }, [isBlurred])
  const toggle = useCallback(() => setIsBlurred((before) => !before), [])
  return { isBlurred, toggle }
}
