/** Words that open a sentence about free time and are no part of it, folded: "I enjoy hiking and chess". */
export const INTEREST_OPENERS: readonly string[] = [
  ...'i enjoy|i love|i like|i am interested in|interested in|i am passionate about|passionate about|my hobbies are|my hobbies include|my interests are|my interests include|hobbies include|interests include|in my free time i enjoy|in my spare time i enjoy|keen on|fond of|avid'.split(
    '|',
  ),
  ...'j’aime|je m’interesse a|je suis passionne par|je suis passionnee par|passionne par|passionnee par|mes loisirs sont'.split(
    '|',
  ),
  ...'ich interessiere mich fur|in meiner freizeit mag ich|meine hobbys sind|zu meinen hobbys gehoren'.split('|'),
  ...'me gusta|me gustan|me interesa|me interesan|me apasiona|me apasionan|mis aficiones son'.split('|'),
  ...'gosto de|adoro|interesso-me por|meus interesses sao'.split('|'),
  ...'mi piace|mi piacciono|mi interessa|mi interessano|amo|sono appassionato di|sono appassionata di'.split('|'),
  ...'ik hou van|ik houd van|mijn hobby’s zijn|ik ben geinteresseerd in'.split('|'),
  ...'我喜欢|喜欢|爱好'.split('|'),
]

/** Words of a line that says references can be had and gives none, folded: "Available upon request". */
export const ON_REQUEST: readonly string[] = [
  ...'on request|upon request|by request|if requested|as requested|when requested|furnished|available'.split('|'),
  ...'sur demande|disponibles|disponible'.split('|'),
  ...'auf anfrage|auf wunsch|auf nachfrage|auf verlangen|gerne vor|nachgereicht'.split('|'),
  ...'a peticion|bajo peticion|a solicitud|previa solicitud|a pedido|si se solicitan|a disposicion'.split('|'),
  ...'mediante solicitacao|sob consulta|sob pedido|mediante pedido|disponiveis|disponivel'.split('|'),
  ...'su richiesta|a richiesta|disponibili'.split('|'),
  ...'op aanvraag|op verzoek|beschikbaar'.split('|'),
  ...'pa begaran|lamnas|pa foresporsel|pa foresporgsel|pyynnosta|na zyczenie|do wgladu|na vyzadani|istek uzerine'.split(
    '|',
  ),
  ...'по запросу|за запитом|备索|索取|可提供|應要求|ご要望|요청'.split('|'),
]
