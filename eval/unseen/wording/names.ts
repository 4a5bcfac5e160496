import type { Lang } from '../model.ts'

/** Given names and family names of one culture; they are combined by chance, so nobody in particular is meant. */
export interface Culture {
  readonly langs: readonly Lang[]
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly isFamilyFirst?: true
}

const split = (words: string): readonly string[] => words.split(', ')

export const CULTURES: readonly Culture[] = [
  {
    langs: ['en'],
    given: split(
      'Rowena, Tobias J., Maxwell, Harriet, Dale, Jolene, Percival, Bridget, Quentin, Loretta, Desmond, Faye',
    ),
    family: split(
      'Thistlewood, Buckhurst, O’Shaughnessy, Pickersgill, Van Houten, McAllister-Reid, Yardley, Crabtree, St. John, Goodfellow, Winslow, Hatherley',
    ),
  },
  {
    langs: ['en'],
    given: split('Oluwaseun, Adaeze, Kwabena, Thandiwe, Tendai, Wanjiru, Amara, Chukwuemeka, Sibusiso, Nyokabi'),
    family: split('Babatunde, Achieng, Mensah-Boateng, Dlamini, Moyo, Kariuki, Onyekachi, Mthembu, Owusu, Tshabalala'),
  },
  {
    langs: ['en'],
    given: split('Arjun, Meenakshi, Vikram, Lakshmi, Zubair, Fathima, Harpreet, Roshan, Ishita, Devendra'),
    family: split(
      'Venkataraman, Chaudhary, Bhattacharya, Subramaniam, Qureshi, Kaur Gill, Wickramasinghe, Deshpande, Nair, Iyer',
    ),
  },
  {
    langs: ['en'],
    given: split('Aleksandra, Bogdan, Jitka, Miroslav, Oksana, Yevhen, Ljubica, Zsófia, Gergő, Ieva'),
    family: split(
      'Wojciechowska, Krajčír, Dvořáková, Marković, Shevchuk, Horváth, Kowalczyk, Nagyné Szabó, Bērziņš, Petrauskas',
    ),
  },
  {
    langs: ['en'],
    given: split('Layla, Mahmoud, Nour, Abdulrahman, Yasmin, Shirin, Kaveh, Emre, Ayşe, Hüseyin'),
    family: split(
      'Al-Masri, El Khoury, bin Rashid, Haddad, Farahani, Jahanbakhsh, Yıldırım, Öztürk, Benali, Ben Youssef',
    ),
  },
  {
    langs: ['en'],
    given: split('Minh Anh, Thuy, Siti Nurhaliza, Wei Jie, Kenji, Haruka, Ji-woo, Seung-min, Ananda, Maria Cristina'),
    family: split('Tran, Nguyen, Abdullah, Tan, Watanabe, Kobayashi, Park, Baek, Wijaya, Dela Cruz'),
  },
  {
    langs: ['en'],
    given: split('Sigríður, Magnus, Astrid, Juhani, Päivi, Torbjørn, Freja, Ólafur, Linnéa, Eirik'),
    family: split('Jónsdóttir, Haugen, Bergström, Virtanen, Mäkelä, Sørensen, Kjærgaard, Sigurðsson, Åkesson, Nygård'),
  },
  {
    langs: ['de'],
    given: split('Friederike, Hans-Peter, Annegret, Matthias, Jürgen, Heike, Lukas, Cem, Marlene, Dr. Ulrich'),
    family: split(
      'Schönfelder, Müller-Lüdenscheidt, von Hagenow, Kretzschmar, Obermayr, Großkreutz, Yılmaz, Wüthrich, Brandstätter, Zöllner',
    ),
  },
  {
    langs: ['fr'],
    given: split('Jean-Baptiste, Maëlle, Édouard, Solène, Mamadou, Clémence, Thibault, Aïcha, Gaëtan, Héloïse'),
    family: split(
      'de La Tour, Charpentier, Diallo, Le Goff, Beaumont, N’Diaye, Rousselière, Vandenbroucke, Lachance, Péronnet',
    ),
  },
  {
    langs: ['es'],
    given: split('María del Carmen, Íñigo, José Luis, Ximena, Ramón, Guadalupe, Joaquín, Nerea, Facundo, Yolanda'),
    family: split(
      'Núñez Carrasco, Goikoetxea, de la Fuente, Villalobos Peña, Quispe Mamani, Zambrano, Ibáñez, Castaño Ruiz, Bustamante, Olmedo',
    ),
  },
  {
    langs: ['pt'],
    given: split('João Pedro, Conceição, Thiago, Luísa, Vinícius, Margarida, Rafaela, Nuno, Beatriz, Antônio'),
    family: split(
      'de Souza Magalhães, Figueiredo, Gonçalves, dos Santos, Vasconcelos, Brandão, Cavalcanti, Teixeira, Azevedo, Quintela',
    ),
  },
  {
    langs: ['it'],
    given: split('Pierluigi, Ginevra, Niccolò, Donatella, Raffaele, Ilaria, Gianmarco, Mariangela, Ettore, Noemi'),
    family: split(
      'D’Angelo, Della Valle, Brambilla, Esposito, Quattrocchi, Lo Presti, Zanetti, Caputo, Morandini, Fioravanti',
    ),
  },
  {
    langs: ['nl'],
    given: split('Maarten, Femke, Joost, Liesbeth, Sjoerd, Anouk, Wouter, Tjitske, Bas, Fenna'),
    family: split(
      'van den Berg, de Graaf, Hoekstra, ter Horst, Verhoeven, Bakker-Smit, van ’t Veer, Dijkstra, Oosterhuis, Peeters',
    ),
  },
  {
    langs: ['zh'],
    given: split('雨桐, 建国, 思远, 晓琳, 浩然, 丽华, 子涵, 文博'),
    family: split('欧阳, 赵, 钱, 孙, 诸葛, 郑, 冯, 沈'),
    isFamilyFirst: true,
  },
]
