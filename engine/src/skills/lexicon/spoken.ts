import type { LexiconTable } from '../rows.ts'

/** Human languages, with their own names and those in French, German and Spanish. Sign languages belong here too. */
export const spoken: LexiconTable = `
== spoken .45
English = anglais, Englisch, inglés, inglese, business English, English language, fluent English, engels, language English, angielski @ .2
French = français, Französisch, francés, francese, French language, fluent French, langue française
German = allemand, Deutsch, alemán, tedesco, German language, Deutschkenntnisse, fluent German
Spanish = espagnol, Spanisch, español, castellano, spagnolo, Spanish language, fluent Spanish, Castilian
Italian = italien, Italienisch, italiano, Italian language
Portuguese = portugais, Portugiesisch, portugués, Brazilian Portuguese, portoghese, Portuguese language
Dutch = néerlandais, Niederländisch, holandés, Nederlands, olandese, Dutch language
Mandarin Chinese #chinese = Chinese, Mandarin?, chinois, Chinesisch, chino mandarín, Putonghua, 中文, 普通话, 汉语, Chinese Mandarin,
    simplified Chinese, Traditional Chinese when chinese, language, languages, english, cantonese, fluent, speaking, speaker unless orange,
    oranges, oriental, duck @ .6
Cantonese = Kantonesisch, cantonais, 粤语, 廣東話 @ .7
Japanese = japonais, Japanisch, japonés, 日本語, Nihongo, JLPT @ .65
Korean = coréen, Koreanisch, coreano, 한국어, Hangul @ .65
Arabic = arabe, Arabisch, العربية, modern standard Arabic, arabo @ .6
Russian = russe, Russisch, ruso, русский, русский язык, russo @ .6
Ukrainian = ukrainien, Ukrainisch, ucraniano, українська @ .65
Polish? = polonais, Polnisch, polaco, polski, Polish language, język polski @ .6 when language, languages, english, german, fluent, native,
    speaker, russian, czech, speaking, bilingual unless remover, the, off, up, nails, ^nail, ^shoe, ^to, ^floor, ^metal, ^furniture, ^spit
Czech = tchèque, Tschechisch, checo, čeština @ .65 ~ slovak
Slovak = slovaque, Slowakisch, slovenčina @ .65
Slovenian = slovène, Slowenisch, slovenščina @ .7
Croatian = croate, Kroatisch, hrvatski @ .7 ~ serbian, bosnian
Serbian = serbe, Serbisch, srpski, Serbo-Croatian @ .7 ~ bosnian
Bosnian = bosniaque, Bosnisch, bosanski @ .7
Macedonian = macédonien, Mazedonisch @ .75
Bulgarian = bulgare, Bulgarisch, български @ .7
Romanian = roumain, Rumänisch, rumano, română @ .65
Hungarian = hongrois, Ungarisch, húngaro, magyar @ .7
Greek = grec, Griechisch, griego, ελληνικά, modern Greek @ .65
Turkish = turc, Türkisch, turco, Türkçe @ .6
Hebrew = hébreu, Hebräisch, hebreo, עברית @ .7
Persian = Farsi, persan, Persisch, persa, Dari, فارسی @ .7
Kurdish = kurde, Kurdisch, Kurmanji, Sorani @ .75
Hindi = हिन्दी, Hindustani @ .6 ~ urdu
Urdu = ourdou, اردو @ .65
Bengali = Bangla, বাংলা @ .65
Punjabi = Panjabi, pendjabi @ .65
Gujarati = goudjarati @ .7
Marathi @ .7
Tamil = tamoul @ .7
Telugu = Telegu @ .7
Kannada @ .7
Malayalam @ .7
Nepali = népalais @ .7
Sinhala = Sinhalese, cingalais @ .75
Thai = thaïlandais, Thailändisch, ภาษาไทย @ .7
Vietnamese = vietnamien, Vietnamesisch, tiếng Việt @ .7
Indonesian = indonésien, Bahasa Indonesia, Indonesisch @ .7 ~ malay
Malay = Bahasa Melayu, malais, Malaiisch, Bahasa Malaysia @ .7
Tagalog = Filipino @ .65
Cebuano @ .8
Khmer = cambodgien @ .8
Lao language #lao = Laotian @ .8
Burmese = birman @ .8
Mongolian = mongol @ .8
Swedish = suédois, Schwedisch, sueco, svenska @ .65 ~ norwegian, danish
Norwegian = norvégien, Norwegisch, noruego, norsk, Bokmål @ .65 ~ danish
Danish = danois, Dänisch, danés, dansk @ .65
Finnish = finnois, Finnisch, finlandés, suomi @ .7
Icelandic = islandais, Isländisch, íslenska @ .8
Estonian = estonien, Estnisch, eesti @ .75
Latvian = letton, Lettisch, latviešu @ .75
Lithuanian = lituanien, Litauisch, lietuvių @ .75
Albanian = albanais, Albanisch, shqip @ .7
Armenian = arménien, Armenisch @ .75
Georgian? = géorgien language, Georgisch @ .75 when language, russian, armenian, fluent, native unless house, architecture, period
Azerbaijani = Azeri @ .75 ~ turkish
Kazakh = Kasachisch @ .8
Uzbek = ouzbek @ .8
Pashto = Pashtu, pachto @ .75
Swahili = Kiswahili, souahéli @ .7
Amharic = amharique @ .75
Tigrinya = Tigrigna @ .8
Somali = Soomaali @ .75
Hausa = haoussa @ .75
Yoruba @ .75
Igbo @ .75
Zulu = isiZulu @ .75
Xhosa = isiXhosa @ .75
Afrikaans @ .7 ~ dutch
Wolof @ .8
Lingala @ .8
Malagasy = malgache @ .8
Haitian Creole = créole haïtien, Kreyòl, Haitian Kreyol @ .75
Catalan = català, Katalanisch @ .65 ~ spanish
Basque = Euskara, euskera, Baskisch @ .75
Galician = galego, gallego @ .7 ~ portuguese
Irish Gaelic = Gaeilge, Irish language @ .75
Scottish Gaelic = Gàidhlig @ .8
Welsh = Cymraeg, Welsh language @ .7
Breton = brezhoneg @ .8
Luxembourgish = luxembourgeois, Luxemburgisch, Lëtzebuergesch @ .75 ~ german
Maltese = maltais @ .75
Yiddish = Jiddisch @ .8
Esperanto @ .7
Latin? = latin language, Latein @ .6 when greek, language, languages, classical, english, ancient, teaching unless america, american, dance,
    music, square, market, markets, americas
Sanskrit @ .75
British Sign Language = BSL @ .7
American Sign Language = ASL, sign language, langue des signes, LSF, Gebärdensprache, lengua de señas @ .65
Braille @ .7
Quechua @ .8
Guarani @ .8
Māori #maori = te reo Māori, te reo @ .75
Samoan @ .8

== method .55
Translation = translating, traduction, Übersetzung, traducción, document translation, translation services, Übersetzungen
Interpreting = simultaneous interpretation, interprétation, Dolmetschen, interpretación, conference interpreting, language interpreting,
    interpretation services @ .65 ~ translation
Localisation = content localisation, transcreation @ .6 ~ translation
Proofreading = proof-reading, relecture, Korrekturlesen, corrección de textos @ .4
Transcription = audio transcription, transcribing, closed captioning @ .4
Linguistics = linguistique, Linguistik, lingüística @ .6
Computer-assisted translation #cat-tools = CAT tools, translation memory @ .7 < translation
`
