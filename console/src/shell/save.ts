import type { Download } from '@zodie/sdk'

/** Gives a file to the browser to be saved under its name. */
export const save = ({ blob, fileName }: Download, otherwise = 'zodie'): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName === '' ? otherwise : fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
