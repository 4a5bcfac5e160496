/** Statements that every ad of a firm carries; folded. English, German, French, Spanish. */
const EQUAL_OPPORTUNITY =
  /(?<![a-z])(?:equal (?:employment )?opportunit|(?:without regard|regardless|irrespective) (?:to|of)|discriminat|affirmative action|all qualified applicants|reasonable accommodation|protected (?:status|class|characteristic|veteran)|unabhangig von (?:geschlecht|alter|herkunft|nationalitat|ihrer|deiner)|chancengleichheit|menschen mit behinderung|schwerbehindert|egalite des chances|sans distinction|situation de handicap|igualdad de oportunidades|independientemente de|sin distincion|mobilite reduite|reduced mobility|diversity and inclusion|inclusive workplace)/

/** "We consider all applicants regardless of age, sex, religion …": names protected attributes to say that they do not count. */
export const isEqualOpportunity = (folded: string): boolean => EQUAL_OPPORTUNITY.test(folded)

const OFFER =
  /^(?:(?:in return,? |as an employee,? )?(?:we|the company|our company|our client) (?:also )?(?:offers?|provides?)(?: you)?(?![a-z])(?! (?:services|software|solutions|products|consulting))|(?:benefits|perks) include|you will (?:receive|get|enjoy|be offered)(?![a-z])|(?:competitive|attractive) (?:salary|pay|compensation|remuneration|package)|(?:salary|pay|gehalt|salaire|salario|remuneration) ?(?::|range|from|between|up to|ab |zwischen)|wir bieten|nous (?:vous )?(?:offrons|proposons)|(?:te |le )?ofrecemos|ofrecemos)/
const FIRM =
  /(?:^we are|^our (?:company|firm|client) is|^the company is| is) (?:a|an|the|one of the) (?:world's |well-known |highly |young )?(?:leading|leader|global|fast[- ]growing|world-|international|award|innovative|family|independent|european|multinational|specialist|provider|startup|start-up|manufacturer)|^founded in|^since (?:19|20)\d\d|^established in|^als (?:fuhrend|einer der fuhrenden)|^wir sind (?:ein|eine|einer|das|der) |^nous sommes (?:un|une|le|la) |^somos (?:una?|la) /

/** Offers, pay and the firm about itself: what the employer gives is not what it asks for. */
export const isOffer = (folded: string): boolean => OFFER.test(folded)
export const isAboutTheFirm = (folded: string): boolean =>
  FIRM.test(folded) && !/(?<![a-z])(?:you|looking for|seeking|hiring|suchen|recherch|busca)/.test(folded)
