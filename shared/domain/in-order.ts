// The order in which records were made, whatever order they were read in.

interface Made {
  id: string
  createdAt: string
}

export function inOrder(a: Made, b: Made): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
