import type { SeniorityLevel } from '../job/types.ts'

/** Words of a title that say a level, folded, whole words; English, German, French, Spanish. The first level that has one wins. */
export const LEVEL_WORDS: readonly { readonly level: SeniorityLevel; readonly words: readonly string[] }[] = [
  {
    level: 'executive',
    words:
      'chief, ceo, cto, cfo, coo, cio, cmo, ciso, chro, cpo, cro, vp, svp, evp, avp, vice president, president, director, managing director, executive director, head of, partner, geschaftsfuhrer, geschaftsfuhrerin, vorstand, direktor, direktorin, bereichsleiter, bereichsleiterin, leiter, leiterin, prokurist, directeur, directrice, president directeur general, pdg, dg, director general, directora, directora general, gerente general, presidente'.split(
        ', ',
      ),
  },
  {
    level: 'lead',
    words:
      'lead, leader, principal, staff, distinguished, fellow, team lead, team leader, tech lead, head, supervisor, superintendent, foreman, teamleiter, teamleiterin, teamlead, gruppenleiter, gruppenleiterin, fachleiter, hauptreferent, chef d equipe, cheffe d equipe, chef de service, responsable d equipe, referent technique, jefe, jefa, jefe de equipo, lider, encargado, encargada, iv, v'.split(
        ', ',
      ),
  },
  {
    level: 'senior',
    words:
      'senior, sr, snr, sen, expert, experienced, seasoned, advanced, iii, experte, expertin, erfahren, erfahrene, erfahrener, leitend, confirme, confirmee, experimente, experimentee, chevronne, experto, experta, con experiencia, semi senior'.split(
        ', ',
      ),
  },
  {
    level: 'entry',
    words:
      'intern, internship, trainee, graduate, grad, recent graduate, new grad, apprentice, apprenticeship, entry level, entry, student, working student, fresher, bootcamp graduate, werkstudent, werkstudentin, praktikant, praktikantin, praktikum, azubi, auszubildende, auszubildender, ausbildung, lehrling, absolvent, absolventin, volontar, volontarin, referendar, stagiaire, stage, alternance, alternant, alternante, apprenti, apprentie, debutant, debutante, jeune diplome, becario, becaria, practicas, practicante, aprendiz, recien titulado'.split(
        ', ',
      ),
  },
  {
    level: 'junior',
    words:
      'junior, jr, jnr, jun, associate level, early career, berufseinsteiger, berufseinsteigerin, nachwuchs, i'.split(
        ', ',
      ),
  },
  {
    level: 'mid',
    words: 'mid, mid level, midlevel, intermediate, regular, mittlere, intermediaire, intermedio, ii'.split(', '),
  },
]

/** What recruiters shorten, folded. A title is first looked up as it stands, then with these written out. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  mgr: 'manager',
  mngr: 'manager',
  eng: 'engineer',
  engr: 'engineer',
  ing: 'engineer',
  sw: 'software',
  hw: 'hardware',
  asst: 'assistant',
  assoc: 'associate',
  admin: 'administrator',
  adm: 'administrative',
  dir: 'director',
  rep: 'representative',
  reps: 'representative',
  tech: 'technician',
  spec: 'specialist',
  coord: 'coordinator',
  mfg: 'manufacturing',
  prod: 'production',
  acct: 'accountant',
  acctg: 'accounting',
  exec: 'executive',
  supv: 'supervisor',
  supvr: 'supervisor',
  svc: 'service',
  svcs: 'services',
  cust: 'customer',
  ops: 'operations',
  mktg: 'marketing',
  mkt: 'marketing',
  fin: 'finance',
  dept: 'department',
  maint: 'maintenance',
  elec: 'electrical',
  mech: 'mechanical',
  sec: 'secretary',
  sys: 'systems',
  programme: 'program',
  labor: 'labour',
  center: 'centre',
  organizer: 'organiser',
  counselor: 'counsellor',
  jeweler: 'jeweller',
}
