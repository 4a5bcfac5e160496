/**
 * Words that people write without meaning a skill, in the languages resumes and ads come in. A spelling of the lexicon
 * that is one of them must carry a mark (`?`, `??`), else every "we go the extra mile" is a finding.
 */
export const EVERYDAY_WORDS: Readonly<Record<'English' | 'German' | 'French' | 'Spanish', readonly string[]>> = {
  English: words(`
a able about above accept access account across act action active actual add address advance advantage affect after again against age ago
agree ahead aim air all allow almost alone along already also although always am among amount an and annual another answer any appear apply
area arise arm around arrange arrive art as ask aspect assist at attend available average avoid award aware away axis back background bad
balance ball band bank bar barrier base basic basis be bear beat beautiful become bed before begin behind believe belong below benefit beside
best better between beyond big bill billion bit black blade blank block blood blue board boat body book border born both bottom box brand
break bridge brief bright bring broad brother budget build building bulk burn busy but button buy by call calm camp campaign can candidate
capital card care career carry case cast catch cause celebrate center central century certain chain chair challenge chance change chapter
character charge chart check chief child choice choose circle city claim class clean clear client climb clock close cloud club coach coast
code cold collect collection college color come comfort common community company compare compete complete concept concern condition connect
consider constant contact contain content context continue contract contribute control cool copy core corner correct cost could council
count country couple courage course court cover create creation credit crew crisis critical cross crowd culture current curve custom
customer cut cycle daily damage dark dart data date day deal dear death debate decide decision deep define degree delay deliver delivery
demand depend describe design desire desk detail determine develop device dial did die difference different difficult digital direct
direction discover discuss display distance district divide do doctor does dog door double down draft drama draw dream dress drive driver
drop due during duty each eager early earn ear earth east easy eat edge edit effect effort eight either elect element else emerge employ
empower enable encounter end energy engage engine enjoy enough ensure enter entire entry environment equal equip error escape especially
essence establish estimate even event ever every exact examine example exceed excel except exchange excite exercise exist expand expect
experience expert explain explore express extend extra eye face fact factor fail fair faith fall false familiar family famous far fast
father favor fear feature feed feel few field fiery fight figure fill final find fine finger finish fire firm first fish fit five fix flag
flair flash flask flat fleet flexible flight float floor flow fly focus follow food foot for force foreign forest forget form forward found
foundation four frame free fresh friend from front fruit full fun function fund future gain game gap garden gas gate gather gem general
generate gentle get gift give glad glass global go goal going gold good grace grade grand grant great green ground group grow growth guard
guess guest guide habit half hand handle hang happen happy harbor hard harvest has hat have he head health hear heart heat heavy height
help her here hero hex high highlight hill him his history hit hive hold home honest honor hook hope host hotel hour house how however huge
human hundred idea ideal identify if ignite image imagine impact important improve in include income increase index indicate individual
industry influence inform information initial inside insight instant instead interest internal into introduce invest invite involve iron
island issue it item its job join journey judge jump just keen keep key kind kit know label lack land language large last late later laugh
launch law lay lead leader leaf league lean leap learn least leave left leg legal length less let letter level lever life lift light like
limit line link list listen little live load loan local location lock long look loop lose loss lot love low luck lunch machine magic mail
main maintain major make man manage many map march mark market master match material matter maximum may maybe me mean measure media meet
meeting member memory mention merge message method middle might mile million mind mine minor minute mirror miss mission mix mobile mode
model modern modest moment money monitor month more morning most mother motion motor mountain move movement much music must my name narrow
nation native natural nature near need network never new news next nice night nine no noise none normal north not note nothing notice notion
now number object observe obtain occasion ocean odd of off offer office often oil ok old on once one only open operate opinion opportunity
option or orange order ordinary origin other our out outside over own pace pack page paid paint pair panel paper parent park part party
pass past patch path pattern pause pay peace peak people per percent perfect perform perhaps period person phase phone photo phrase pick
picture piece pilot pioneer pipe pivot place plan planet plant plate platform play please plenty plus point pole policy pool poor popular
port portal position positive possible post pot power practice precise prefer prepare present press pretty prevent price pride primary
prime print private prize problem process produce product profile profit program progress project promise promote proof proper property
propose protect proud prove provide public pull pulse puppet purchase purpose push put quality quarter question quick quiet quite race
radio rail rain raise range rank rapid rare rate rather reach react read ready real realize reason receive recent recognize record red
reduce reflect region regular relate relation release relief remain remember remote remove repeat replace report request require rescue
research reserve resolve resource respect respond rest result retain return reveal review reward rhythm rich ride right ring rise risk
river road rock role roll room root rope round route row rule run rush rust safe sail salary sale salt same sand save say scale scene
schedule school scope score screen sea search season seat second secret section sector secure see seek seem select self sell send sense
series serious serve service session set settle seven several shape share sharp she sheet shell shift shine ship shock shoot shop short
should show shut side sign signal silent silver similar simple since sing single sister sit site six size sketch skill skin sky slack sleep
slide slow small smart smile smooth snap snow so social soft soil solid solution solve some son song soon sort soul sound source south space
spark speak special speed spend spirit split sport spot spread spring square stable staff stage stake stand standard star start state
station status stay steady steam steel stem step stick still stock stone stop store storm story straight strange stream street strength
stress stretch strike string strong structure student study style subject success such sudden suggest suit summer sun supply support sure
surface surprise survey sweet swift swing switch symbol system table take talent talk tall tank target task taste teach team tech tell ten
tend term test text than thank that the their them then theory there these they thing think third this those though thought thousand three
thrive through throw thus tie tight time tip title to today together tomorrow tone too tool top topic total touch tough tour toward tower
town track trade tradition train transfer transport travel treat tree trend trial trip trouble truck true trust truth try turn twice twin
two type under understand unique unit unite unity universal until up update upon us use usual valley value variety various vast vehicle
version very via view village visit vital voice volume volunteer vote wage wait walk wall want war warm wash watch water wave way we wealth
wear weather web week weight welcome well west what wheel when where whether which while white who whole why wide wild will win wind window
wine wing winter wire wise wish with within without woman wonder wood word work world worry worth would write wrong yard year yellow yes yet
you young your youth zero zone aligning leading controlling growing lasting learning letting holding making meaning moving offering
opening running saying setting showing standing starting taking thinking trying underpinning understanding using winning writing`),
  German: words(`
aber alle allem allen aller alles als also am an andere anderen auch auf aufgabe aufgaben aus bei beim bereich bereits bin bis bist da dabei
dadurch dafür damit danach dann das dass dein dem den denen denn der deren des deshalb dich die dies diese diesem diesen dieser dieses dir
doch dort du durch eigen eigene ein eine einem einen einer eines einige einmal er erfahrung erste ersten es etwas euch euer fast firma frau
frei für ganz gegen gerne gute guten haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer immer ist jahr jahre
jahren jede jeder jedes jetzt kann kein keine kommen kunde kunden können land lange leben leicht letzte machen man mann markt mehr mein meine
mensch menschen mich mir mit mitarbeiter monat müssen nach neben nein neu neue neuen nicht nichts noch nun nur ob oder ohne ort platz rund
schon sehr sein seine seit seite selbst sich sie sind so sofort sogar soll sollen sondern sonst stadt stelle stellen stets tag tage teil über
um und uns unser unsere unter viel viele vom von vor wann war waren warum was weg weil weiter welche wenn wer werden wie wieder wir wird wo
woche wochen wollen wurde zeit zu zum zur zusammen zwei zwischen arbeit beruf büro chef dienst einsatz ende entwicklung ergebnis fach form
frage freude führung gehalt gruppe haus hilfe hof kraft kurs lage leistung liste menge mittel muster netz plan preis programm projekt punkt
raum reihe richtung sache schritt schule sinn spaß stand start stärke stufe team thema titel umfeld unternehmen urlaub verkehr vertrag weise
welt wert wissen ziel zimmer zug zukunft observation realisation maschinist visite besuch meister geselle ausbildung lehre`),
  French: words(`
à afin ai ainsi alors an ancien année années ans après au aucun aujourd aussi autant autre autres aux avant avec avoir beaucoup besoin bien
bon bonne but ça car carrière cas ce cela celle celui ces cet cette ceux chaque chez ci client clients comme comment compte contre côté cours
dans de début depuis dernier derrière des dès deux devant devenir doit donc dont droit du elle elles en encore enfin ensemble ensuite entre
équipe est et étaient était état été être eu eux façon faire fait faut fin fois font force forme fort forte grand grande gros groupe haut heure
heures homme ici il ils jamais je jour jours jusque la laquelle le lequel les leur leurs lieu lieux lors lui ma main maintenant mais mal me
même mes métier mettre mieux mis mise moins mois mon monde mot moyen ne ni niveau nom non nos notre nous nouveau nouvelle on ont ordre ou où
outil outils par parce parler part partie partir pas passage passer pendant permettre personne peu peut plan plein plus plusieurs point porte
pour pourquoi pouvoir premier première prendre près prise profil projet puis quand que quel quelle quelque qui quoi rien sa sans se selon sera
service ses seul si sien site société soi soin soins soit son sont sous souvent sur surtout système ta tant te tel temps terme tes tête titre
toi ton toujours tous tout toute toutes travail travaux très trop trouver tu type un une vers veut vie ville voici voir vos votre vous vrai
accueil achat appel appels base cadre candidat champ chantier charge choix code contact contrat coup décharge demande développement direction
domaine durée échange effet emploi encadrement engagement enseigne ensemble entreprise entretien envie espace esprit essai étape étude exemple
face fonction fond gamme garde gestion idée intérêt lettre liste logement mairie marché matière mesure mode moment moteur objet offre organe
parcours pays pièce place poste poche pose presse prix problème produit programme qualité question rapport réalisation région règle relation
rendez réponse réseau résultat réunion rôle rue salaire salle savoir séance sens siège société soutien stage suivi sujet taux tour usine valeur
vente voie voix volonté tableau terrain observation imposition contention aménagement`),
  Spanish: words(`
a ahora al algo alguna algunas alguno algunos allí alto ambos amplia amplio año años antes aquel aquí área así aun aunque bajo base bien buen
buena bueno cabo cada calidad cambio campo capaz cargo casa casi caso casos centro cerca cierto ciudad clase cliente clientes como con conocer
conocimiento contra correo cosa cual cuando cuanto cuenta cuentas cualquier cuyo dar datos de debe decir del dentro desde después día días
dicho dicha donde dos durante e edad ejemplo el él ella ellas ellos empleo empresa empresas en encima entonces entrada entre equipo equipos
era es esa ese eso espacio esta está estado estar estas este esto estos estudio estudios etapa fácil falta fecha fin final forma fue fuera
fuerte fuerza función general gente gran grande grupo ha haber hace hacer hacia han hasta hay haya hecho hijo hijos hombre hora horas hoy idea
igual incluso inicio la labor las le les ley libre línea lo local los lugar luego manejo manera mano marca marcha materia mayor me medio medios
mejor menos mercado mes mesa meses mi mientras misma mismo modo momento mucho mujer mundo muy nada necesario ni nivel no nombre normas nos
nosotros nuestra nuestro nueva nuevo número nunca o objetivo obra oferta orden origen otra otras otro otros país papel para parte partes paso
pero persona personas poco poder por porque posible presente primer primera problema proceso programa propia propio proyecto pronto público
puede puesto punto que qué quien real recurso red reto salud se sea sección según ser servicio si sí siempre sin sino sistema sobre sol sólo
son su sus tal también tan tanto te tema tener tiempo tiene tienen tipo toda todas todo todos toma trabajo tras trato tres tu un una unas uno
unos usted uso va valor varias varios veces venta ver vez vía vida visita voluntad y ya yo zona acción actividad ambiente apoyo ayuda cobro
cultivo cuerda curso diario dirección envío estrategia formación gusto habla jefe jefa lista llave manos motor nota pago pieza plan planta
precio registro relación respuesta resultado retrato riesgo sueldo tarea turno`),
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
