import type { Command } from 'commander'

/** `parse`, `analyze`, `skills`, `criteria`, `match`: the engine without a server. */
export const engineCommands = (_program: Command): void => {}
