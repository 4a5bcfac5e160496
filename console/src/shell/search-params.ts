/*
 * What an address says behind its question mark; anybody may have typed it, so what makes no sense is left out.
 */

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0

export const idParam = <Name extends string>(name: Name, value: unknown): { [N in Name]?: number } =>
  isId(value) ? ({ [name]: value } as { [N in Name]?: number }) : {} // a computed name is a string to TypeScript

export const textIn = <Name extends string>(name: Name, value: unknown): { [N in Name]?: string } =>
  typeof value === 'string' && value !== '' ? ({ [name]: value } as { [N in Name]?: string }) : {} // as above

/** `?jobs=[1,2]`, or `?jobs=1,2` as a person would write it. */
export const idsIn = (value: unknown): readonly number[] => [
  ...new Set((typeof value === 'string' ? value.split(',') : [value].flat()).map(Number).filter(isId)),
]
