import type { App } from './http/app-type.ts'
export const consoleRoutes = (_app: App): void => {}
