/** Written before or behind a name and not part of it, folded, dots left out. */
export const HONORIFICS: readonly string[] = [
  ...'mr mrs ms miss mx dr prof professor sir dame rev frau herr m mme mlle monsieur madame sr sra srta don dona dott dottssa dottoressa ing dipl dipl-ing avv rag geom arch engr eng drs ir hr fr pr'.split(
    ' ',
  ),
]

/** Credentials behind a name ("Jane Smith, RN, BSN"), folded, dots left out. */
export const CREDENTIALS: readonly string[] = [
  ...'phd md mba msc ma bsc ba bs ms rn bsn msn lpn np cna emt cpa cfa cma acca pmp csm cissp cism ccna pe eit esq jd llm llb dds dmd do pharmd dvm lcsw lmft aprn crna fnp pt dpt otr ot shrm-cp shrm-scp sphr phr cpim cscp itil mph mpa med edd psyd bcba pmi-acp frcs mrcp facs fca aca ca cpim leed ap aia gphr ccrn acnp cpht rd rdn'.split(
    ' ',
  ),
]

/** Lower-case words inside names: "Ludwig van der Berg", "Maria dos Santos". */
export const NAME_PARTICLES: readonly string[] = [
  ...'de del della di da do dos das van von der den het ten ter la le el al bin binti ibn abu bint y e und zu zum af av san santa st'.split(
    ' ',
  ),
]

/** Labels before a name. */
export const NAME_LABELS: readonly string[] = [
  'name',
  'full name',
  'nom',
  'nom et prenom',
  'prenom nom',
  'vor und nachname',
  'vorname nachname',
  'nombre',
  'nombre y apellidos',
  'nome',
  'nome completo',
  'nome e cognome',
  'naam',
  'first name last name',
  '姓名',
  '名字',
  '名前',
  '氏名',
  'candidate',
  'applicant',
]
