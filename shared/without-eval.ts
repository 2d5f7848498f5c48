// Must come before any schema: zod tries whether code can be made at run time as soon as one is built, and the page's
// policy reports even the try.
import { z } from 'zod'

z.config({ jitless: true })
