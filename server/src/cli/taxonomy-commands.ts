import type { Command } from 'commander'
import { EXAMPLES } from './examples.ts'
import type { TaxonomyImportOptions } from './taxonomy.ts'

/** `taxonomy import`, `taxonomy status`: official sets of skills and occupations, loaded at run time. */
export const taxonomyCommands = (program: Command): void => {
  const taxonomy = program
    .command('taxonomy')
    .description('load official skills and occupations (ESCO, O*NET), so that skills carry their ESCO addresses')
    .addHelpText('after', EXAMPLES.taxonomy)
  taxonomy
    .command('import')
    .description('read the published files and replace what was loaded of them')
    .option('--esco <folder>', "ESCO's classification as CSV, unpacked; every language in the folder")
    .option('--onet <folder>', "O*NET's database as text files, unpacked")
    .action(async (options: TaxonomyImportOptions) => {
      const { importTaxonomies } = await import('./taxonomy.ts')
      await importTaxonomies(process.env, options)
    })
  taxonomy
    .command('status')
    .description('what is loaded')
    .action(async () => {
      const { printTaxonomies } = await import('./taxonomy.ts')
      await printTaxonomies(process.env)
    })
}
