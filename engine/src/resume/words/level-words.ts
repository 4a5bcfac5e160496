/** How well a skill is known, folded; a line of such a word alone belongs to the skill above it. */
export const LEVEL_WORDS: readonly string[] = [
  ...'expert|advanced|intermediate|beginner|novice|basic|basics|proficient|proficiency|experienced|skilled|competent|familiar|working knowledge|elementary|fundamental|master|strong|good|very good|excellent|fair|average|professional|skillful'.split(
    '|',
  ),
  ...'avance|intermediaire|debutant|confirme|maitrise|bonne maitrise|notions|courant|fortgeschritten|grundkenntnisse|sehr gut|gut|experte|anfanger|avanzado|intermedio|basico|experto|principiante|medio|alto|avancado|intermediario|avanzato|base|ottimo|buono|discreto|gevorderd|goed|redelijk|gemiddeld|精通|熟练|熟悉|了解|掌握'.split(
    '|',
  ),
]

/** How well a language is spoken, folded. */
export const FLUENCY_WORDS: readonly string[] = [
  ...'native|native speaker|mother tongue|first language|bilingual|fluent|fluency|full professional|professional working|professional|limited working|working proficiency|conversational|advanced|upper intermediate|intermediate|pre intermediate|elementary|basic|beginner|proficient|near native|very good|good|excellent|fair|working knowledge|business fluent|business|limited|full|spoken|written|read|c2|c1|b2|b1|a2|a1|toefl|ielts|delf|dele|hsk|jlpt|skill level|level|some|learning|moderate|school|notions'.split(
    '|',
  ),
  ...'langue maternelle|maternelle|courant|couramment|bilingue|intermediaire|avance|notions|debutant|lu ecrit parle|scolaire|professionnel|bon niveau|niveau|parle|natif|muttersprache|muttersprachler|fliessend|verhandlungssicher|gut|sehr gut|grundkenntnisse|konversationssicher|schulkenntnisse|gute kenntnisse|grundlagen|erstsprache|in wort und schrift'.split(
    '|',
  ),
  ...'nativo|nativa|lengua materna|materno|fluido|alto|medio|bajo|basico|intermedio|avanzado|nivel|fluente|avancado|intermediario|lingua materna|lingua nativa|nativo bilingue|madrelingua|ottimo|buono|scolastico|fluente|eccellente|discreto|livello|moedertaal|vloeiend|goed|uitstekend|redelijk|basis|matig|母语|流利|熟练|精通|良好|一般|听说读写|日常会话|水平|cet-4|cet-6'.split(
    '|',
  ),
]

/** Spoken languages by name in the languages of resumes, folded. */
export const LANGUAGE_NAMES: readonly string[] = [
  ...'english french german spanish portuguese italian dutch chinese mandarin cantonese japanese korean russian arabic hindi bengali urdu punjabi tamil telugu marathi gujarati kannada malayalam polish czech slovak hungarian romanian bulgarian greek turkish swedish danish norwegian finnish icelandic estonian latvian lithuanian ukrainian belarusian croatian serbian bosnian slovenian macedonian albanian hebrew persian farsi dari pashto kurdish vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo hausa zulu xhosa afrikaans catalan basque galician irish welsh latin esperanto nepali sinhala burmese khmer lao mongolian georgian armenian azerbaijani kazakh uzbek somali wolof luxembourgish flemish taiwanese asl'.split(
    ' ',
  ),
  ...'anglais francais allemand espagnol portugais italien neerlandais chinois japonais coreen russe arabe polonais turc roumain grec hebreu suedois berbere'.split(
    ' ',
  ),
  ...'englisch franzosisch deutsch spanisch portugiesisch italienisch niederlandisch chinesisch japanisch russisch arabisch polnisch turkisch tschechisch ungarisch rumanisch griechisch schwedisch danisch latein persisch'.split(
    ' ',
  ),
  ...'ingles frances aleman espanol castellano portugues italiano holandes neerlandes chino mandarin japones coreano ruso arabe polaco turco rumano catalan gallego euskera valenciano'.split(
    ' ',
  ),
  ...'alemao espanhol chines russo japones libras inglese francese tedesco spagnolo portoghese olandese cinese giapponese russo arabo polacco rumeno'.split(
    ' ',
  ),
  ...'engels frans duits spaans portugees italiaans nederlands chinees japans russisch arabisch pools turks'.split(' '),
  ...'英语 法语 德语 西班牙语 中文 汉语 普通话 粤语 日语 韩语 俄语 英文 日文 國語 英語'.split(' '),
]
