/** Text that strangers wrote, without what a terminal would obey: `Ledger\u001b[2J` → `Ledger [2J`. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')
