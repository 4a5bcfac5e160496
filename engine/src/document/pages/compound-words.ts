/**
 * Words that stand before or after a hyphen which is written, not made by the end of a line: "cross-functional",
 * "data-driven". Any other word cut by a hyphen at the end of a line is put together: "develop-ment".
 */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  `well self cross full part high low long short non co pre post multi semi anti inter intra end open real third two three
  four five six seven eight nine ten hands front back off on in out up data time year month week day world state user client
  customer cloud award object test event best first second large small medium mid single double cost risk value vendor peer
  face side decision problem team goal detail result self-service ex vice pro counter cutting leading hard soft fast slow
  early late new old top bottom right left right-hand one all ever never micro macro mini mega ultra e tele bio eco geo sous
  demi contre porte chef arrière avant quasi franco anglo euro machine human man hand role rule key sub super market job on-the
  company platform production enterprise domain process project service system industry language evidence people science
  model business computer network web mobile serverless`.split(/\s+/),
)

export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  `based driven oriented level time end stack functional scale side ready aware specific wide related friendly facing site
  term free year years month day week hour house person line up first to and und of off in on out down person minded focused
  centric centred centered led run owned built made like less rich heavy intensive critical compliant effective efficient
  saving savings making building solving sharing paced quality performance volume tech touch hand handed profile ranking
  winning leading edge art class party tier tenant threaded core page purpose use source access ended to-end service starter
  starting speaking language lingual national disciplinary phase step stage way fold point date hoc premise premises board
  boarding shore call air grade sized size known established defined designed documented organised organized rounded trained
  qualified skilled experienced employed taught motivated managed hosted paid priced aged old round long`.split(/\s+/),
)
