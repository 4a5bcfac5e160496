import type { LexiconTable } from '../rows.ts'

/** Translating, interpreting, subtitling, terminology; the humanities and social sciences beside them. */
export const languageServices: LexiconTable = `
== method .65
Technical translation = traduction technique, Technische Übersetzung, traducción técnica; Legal translation = traduction juridique,
    sworn translation, Beglaubigte übersetzung, traducción jurada, certified translation; Medical translation = traduction médicale,
    Medizinische übersetzung; Literary translation = traduction littéraire, Literarische übersetzung;
    Financial translation = traduction financière; Marketing translation @ .7
Simultaneous interpreting = interprétation simultanée, Simultandolmetschen, interpretación simultánea, booth interpreting @ .8
Consecutive interpreting = interprétation consécutive, Konsekutivdolmetschen, liaison interpreting @ .75 < interpreting
Community interpreting = public service interpreting, medical interpreting, Gemeindedolmetschen, healthcare interpreting @ .7
Sign language interpreting = BSL interpreting, ASL interpreting, interprète LSF, Gebärdensprachdolmetschen @ .8
Remote interpreting = telephone interpreting, video remote interpreting, over-the-phone interpreting @ .65
Sight translation = traduction à vue @ .75
Machine translation post-editing = MTPE, post-editing, post-édition @ .7
Terminology management = termbases, terminologie gestion, Terminologiearbeit, glossary management @ .7
Translation project management = localisation project management, translation vendor management @ .65
Website localisation = app localisation, game localisation, localisation de jeux, i18n l10n @ .65 < localisation
Subtitling = sous-titrage, Untertitelung, subtitulado, captioning, closed captions, live captioning, CART captioning,
    SDH subtitles @ .65 < transcription
Dubbing adaptation = dubbing scripts, adaptation doublage, Synchronisation dialogbuch, lip-sync adaptation @ .75
Transcription services = retranscription, Transkription, transcripción, interview transcription @ .4
Audio description = audiodescription, Hörfilmbeschreibung @ .75
Bilingual proofreading = translation proofreading, translation review, revision of translations, LQA linguistic @ .6
Phonetics = phonology, phonétique, Phonetik, sociolinguistics @ .75 < linguistics
Computational linguistics = linguistique informatique, Computerlinguistik, corpus linguistics @ .8 < linguistics
Lexicography = lexicographie, dictionary writing @ .8 < linguistics
Linguistic annotation = text annotation, speech annotation, Praat, ELAN annotation @ .7 < linguistics
SDL Trados = Trados Studio, Trados, RWS Trados < cat-tools; memoQ < cat-tools; Wordfast < cat-tools; Memsource = Phrase TMS; Smartcat;
    Across Language Server; OmegaT; XTM Cloud; Déjà Vu CAT #dejavu-cat = Atril Déjà Vu; CafeTran @ .75
SDL MultiTerm = MultiTerm @ .75
Xbench = Verifika @ .75
Lokalise = Crowdin, Transifex, POEditor; Smartling; Passolo = SDL Passolo; DeepL Pro = DeepL @ .75
Aegisub = Subtitle Edit, EZTitles, OOONA @ .75

== domain .6
Ethics applied #applied-ethics = applied ethics, éthique appliquée @ .6
Musicology = musicologie, Musikwissenschaft, ethnomusicology @ .7
Literary studies = études littéraires, Literaturwissenschaft, literary criticism @ .6
Classics? #classics = Latin and Greek, classical studies, lettres classiques, Altphilologie @ .7
Cultural studies = études culturelles, Kulturwissenschaft, media studies, film studies, gender studies @ .55
Palaeography = paléographie, manuscript studies, codicology @ .85
Genealogy = généalogie, Ahnenforschung, family history research @ .65
Egyptology = Assyriology, ancient history, Alte geschichte, histoire ancienne @ .8
Area studies = Middle Eastern studies, Asian studies, African studies, Slavic studies, Sinologie, Latin American studies @ .65
Social anthropology = ethnographie, Ethnologie, fieldwork ethnographic @ .65
Social research methods = enquêtes sociologiques, Empirische sozialforschung, interviews qualitative, mixed methods research @ .6
Behavioural economics = nudging?, behavioral science, économie comportementale @ .7
Game theory = mechanism design, Spieltheorie, théorie des jeux @ .75
Development economics = économie du développement, Entwicklungsökonomie, impact evaluation economics @ .7
Macroeconomics = macroéconomie, Makroökonomie, monetary policy < economics; Microeconomics = microéconomie, Mikroökonomie,
    industrial organisation @ .65 < economics
Health psychology = psychologie de la santé, Gesundheitspsychologie @ .7
Occupational psychology = work psychology, psychologie du travail, Arbeitspsychologie, industrial-organizational psychology @ .7
Social psychology = psychologie sociale, Sozialpsychologie @ .65
Neuropsychological assessment = neuropsychologie, neuropsychological testing, bilan neuropsychologique @ .8
Psychological testing = WISC, WAIS, MMPI, testpsychologische Diagnostik, bilans psychologiques @ .75
Psychoanalysis = psychanalyse, Psychoanalyse, psychodynamic therapy, Tiefenpsychologie @ .75
EMDR = EMDR therapy, trauma therapy, Traumatherapie @ .75 < psychotherapy
Systemic therapy = systemic family therapy, thérapie systémique, Systemische Therapie, couples counselling,
    couples therapy @ .7 < psychotherapy
Acceptance and commitment therapy = ACT therapy, mindfulness-based cognitive therapy, schema therapy @ .75 < psychotherapy
Gestalt therapy = person-centred counselling, humanistic therapy, psychodrama, Gesprächstherapie @ .7 < psychotherapy
IAPT therapy #iapt = IAPT, NHS Talking Therapies, PHQ-9, GAD-7 @ .75 < psychotherapy
Grief and trauma counselling #school-counselling = school counsellor, school counselor, conseiller d'orientation, Schulpsychologie,
    Schulsozialarbeit @ .6 < counselling
Group facilitation therapy #group-work = group work therapeutic, psychoeducation, Psychoedukation @ .6
Child protection investigations = child protective services, CPS investigations, enquêtes sociales, Kindeswohlgefährdung,
    Section 47 @ .65 < child-safeguarding
Fostering and adoption #adoption-social-work = adoption social work, kinship care, Adoptionsvermittlung @ .65 < social-work
Approved mental health professional = AMHP, Mental Health Act @ .75 < social-work
Community development work = community building, développement social local, Quartiersmanagement, Gemeinwesenarbeit @ .55 < social-work
Debt counselling = debt advice, money advice, Schuldnerberatung, surendettement @ .6 < social-work
Hospital social work = medical social work, assistante sociale hospitalière, Krankenhaussozialdienst @ .65 < social-work
Street outreach = outreach work, maraude sociale, Streetwork, harm reduction, needle exchange @ .65 < social-work
Family mediation #family-support-work = parenting programmes, parenting support, soutien à la parentalité, Familienhilfe,
    SPFH @ .6 < social-work
`
