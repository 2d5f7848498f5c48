// What Chromium is told before it starts, by name and value: no host is ever resolved, nothing runs in the background.
export const chromiumSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // In a Wayland session only the desktop's portal gives out a shortcut of the whole system.
  ['enable-features', 'GlobalShortcutsPortal'],
]
