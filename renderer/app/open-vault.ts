// Going between the journal and the sample: a fresh page each time, so that neither is ever in memory with the other.

export function openSample(): void {
  location.assign('/?vault=sample')
}

export function openJournal(): void {
  location.assign('/?vault=journal')
}
