// Words of the native menu that the platform does not bring itself.
export const copy = {
  journal: 'Journal',
  lock: 'Lock',
  view: 'View',
}
