// What the application did that the stand-in cannot answer for: an unexpected dialog, a request nobody served. A test
// that ends with one has failed.
const found: string[] = []

export const complain = (text: string): void => void found.push(text)

export const complaints = (): readonly string[] => found
