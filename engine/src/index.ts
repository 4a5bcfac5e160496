export type * from './document/types.ts'
