/** Bytes as people read them: '71.4 MB', of a million bytes each. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
