import { NETWORKS, type NetworkRow } from './networks.ts'

/** Word of a label or an icon ("linkedin", "github") → its network; those without a home address are left out. */
export const NETWORK_OF_WORD: ReadonlyMap<string, NetworkRow> = new Map(
  NETWORKS.filter(({ home }) => home !== '').flatMap((row) =>
    row.word.split('|').flatMap((word) => (word === '' ? [] : [[word, row] as const])),
  ),
)
