import { createClient } from '@zodie/sdk'
import { keepInBrowser } from './keeper.ts'

export const keeper = keepInBrowser(localStorage, navigator.locks)

/** The one way from the console to the API. */
export const client = createClient({ baseUrl: '', keeper })
