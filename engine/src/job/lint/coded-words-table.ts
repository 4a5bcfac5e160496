import type { NoteRule } from './note.ts'

export interface CodedWord {
  readonly rule: Extract<NoteRule, 'age-coded' | 'gender-coded'>
  /** A regular expression on folded text, whole words. */
  readonly wording: string
  readonly instead: string
}

const age = (wording: string, instead: string): CodedWord => ({ rule: 'age-coded', wording, instead })
const gender = (wording: string, instead: string): CodedWord => ({ rule: 'gender-coded', wording, instead })

/** Words that make some people think they are not meant. English, German, French, Spanish. */
export const CODED_WORDS: readonly CodedWord[] = [
  age(
    'young(?:,| and| &)? (?:dynamic|energetic|motivated|fresh|vibrant)(?: team)?',
    'what the team does and how it works',
  ),
  age('young (?:team|company|professionals?|talents?|people|graduates?|minds?)', 'what the team does and how it works'),
  age('youthful', 'what the team does and how it works'),
  age('digital natives?', 'which tools are to be used'),
  age('(?:recent|fresh|new) (?:university |college )?graduates?(?: only)?', 'that no experience is needed'),
  age('freshers?(?: only)?', 'that no experience is needed'),
  age('mature (?:candidates?|persons?|professionals?|individuals?|lady|gentleman)', 'which experience the work needs'),
  age('energetic (?:and )?young', 'what the days are like'),
  age('over-?qualified', 'the tasks and the pay, so that people can judge for themselves'),
  age(
    'jung(?:es|e|er|en)?(?: und)?,? (?:dynamisch[a-z]*|motiviert[a-z]*|team|talent[a-z]*|unternehmen)',
    'was das Team tut und wie es arbeitet',
  ),
  age('jungunternehmen', 'was das Unternehmen tut'),
  age(
    '(?:equipe jeune|jeune equipe|jeune et dynamique|jeunes? (?:diplomee?s?|talents?|motivee?s?))',
    "ce que fait l'équipe et comment",
  ),
  age('(?:equipo joven|joven y dinamic[oa]|jovenes talentos|gente joven)', 'qué hace el equipo y cómo'),
  gender('sales(?:man|men)', '"salesperson"'),
  gender('chairm[ae]n', '"chair"'),
  gender('foreman|foremen', '"supervisor"'),
  gender('handym[ae]n', '"maintenance worker"'),
  gender('craftsm[ae]n', '"craftsperson"'),
  gender('workm[ae]n', '"worker"'),
  gender('repairm[ae]n', '"repair technician"'),
  gender('waitress(?:es)?', '"server"'),
  gender('stewardess(?:es)?|hostess(?:es)?', '"flight attendant" or "host"'),
  gender('(?:cleaning|tea|dinner) (?:lady|ladies)', 'the work: "cleaner", "kitchen assistant"'),
  gender('(?:office|delivery|sales|promo|errand) (?:girls?|boys?)', 'the work: "office assistant", "courier"'),
  gender('manpower', '"staff"'),
  gender('rock ?-?stars?|ninjas?|gurus?|superheroe?s?|hackers? wanted', 'what the person should be able to do'),
  gender('(?:s?he|he/she|she/he|s/he) (?:will|should|must|shall|is expected)', '"you will"'),
  gender('his(?: or |/)her (?:duties|responsibilities|role|work)', '"your"'),
  gender('krankenschwestern?', '"Pflegefachkraft"'),
  gender('putzfrau(?:en)?', '"Reinigungskraft"'),
  gender('(?:sekretarin|kellnerin|verkauferin|empfangsdame) gesucht', 'die Tätigkeit mit (m/w/d)'),
  gender('femmes? de (?:menage|chambre)', '« agent·e de nettoyage », « employé·e d’étage »'),
  gender('(?:chica|senorita|azafata)s?', 'el puesto: «asistente», «auxiliar»'),
]
