// For tests: 216 invented people of 27 cultures, women and men, as each writes a name. Nobody in particular.
const BY_CULTURE = {
  english:
    'Hazel Thackeray, Callum Penrose, Imogen Whitlock, Wesley Ashdown, Tessa Marchbanks, Rowan Fairweather, Edith Carmody, Percy Holloway',
  african_american:
    'Lakisha Washington, Jamal Robinson, Tanisha Jefferson, DeShawn Booker, Keisha Banks, Tyrone Gaines, Latoya Dorsey, Darnell Battle',
  nigerian:
    'Chidinma Adebisi, Babatunde Ogunleye, Ngozi Ezeoma, Emeka Nwabueze, Folasade Akintola, Olumide Bankole, Amaka Okorie, Ifeanyi Uzor',
  ghanaian: 'Ama Boateng, Kwame Asante, Efua Mensah, Kofi Owusu, Abena Darko, Yaw Ofori, Akosua Appiah, Kojo Quartey',
  ethiopian:
    'Hiwot Tadesse, Dawit Bekele, Meseret Alemu, Yonas Gebre, Selamawit Haile, Tewodros Worku, Bethlehem Assefa, Abebe Lemma',
  swahili:
    'Wanjiru Kamau, Otieno Ochieng, Achieng Odhiambo, Mwangi Kariuki, Zawadi Mushi, Juma Mwinyi, Neema Kimaro, Baraka Nyerere-Moshi',
  arab: 'Fatima Al-Masri, Youssef Haddad, Layla Khoury, Omar Bin Saleh, Noor Al-Rashid, Tariq Mansour, Salma El-Sayed, Khalid Abu Zayd',
  persian:
    'Shirin Rahimi, Kaveh Ahmadi, Parisa Tehrani, Darius Moradi, Niloufar Karimi, Babak Farrokhzad, Mahsa Jafari, Reza Golestan',
  turkish: 'Çağla Yılmaz, Emre Öztürk, Şule Demirtaş, Burak Kılıç, Elif Şahin, Oğuz Çelik, İpek Aydın, Cem Güneş',
  jewish:
    'Noa Avrahami, Eitan Mizrahi, Shira Goldfarb, Moshe Lieberman, Talia Rosenzweig, Avi Ben-David, Yael Shapira, Dov Perlmutter',
  hindu:
    'Ananya Raghunathan, Rohit Deshpande, Meera Iyer, Vikram Chaturvedi, Sushmita Chatterjee, Arjun Nair, Lakshmi Venkataraman, Suresh Patel',
  sikh: 'Harpreet Kaur, Gurpreet Singh, Simran Kaur Gill, Manjit Singh Dhillon, Jasleen Kaur, Balwinder Singh, Navdeep Kaur, Kuldip Singh',
  pakistani:
    'Ayesha Siddiqui, Bilal Chaudhry, Zainab Qureshi, Imran Malik, Hina Baig, Usman Rafiq, Sana Mirza, Faisal Sheikh',
  bengali:
    'Nusrat Jahan, Rafiqul Islam, Tahmina Akter, Shahidul Alam, Farhana Rahman, Mahmudul Hasan, Sharmin Sultana, Anwar Hossain',
  chinese: 'Li Na, Wang Xiaoming, Zhang Meiling, Chen Guang, Liu Yutong, Huang Jianguo, Zhao Lihua, Wu Haoran',
  chinese_script: '王小明, 李娜, 张伟, 陈静, 刘洋, 黄丽华, 赵国强, 周婷',
  japanese:
    'Sakura Tanaka, Kentaro Sasaki, Haruka Yamamoto, Takeshi Inoue, Yumi Kobayashi, Daiki Matsumoto, Aiko Fujiwara, Shota Nakagawa',
  korean:
    'Kim Minji, Park Joon-ho, Lee Soo-yeon, Choi Seung-hyun, Jung Hae-won, Kang Dong-min, Yoon Ji-woo, Han Tae-yang',
  vietnamese:
    'Nguyễn Thị Hoa, Trần Văn Dũng, Lê Thị Mai, Phạm Quốc Anh, Võ Ngọc Lan, Đặng Minh Tuấn, Bùi Thanh Hà, Hồ Văn Sơn',
  indonesian:
    'Siti Rahmawati, Budi Santoso, Dewi Lestari, Agus Wijaya, Ratna Kusuma, Bambang Setiawan, Putri Maharani, Joko Prabowo',
  filipino:
    'Maria Clara Santos, Jose Rizalino Cruz, Analyn Dela Cruz, Ramon Bautista, Luzviminda Reyes, Jun Magsaysay, Marites Ocampo, Danilo Villanueva',
  spanish:
    'Lucía Peñalver Ruiz, Íñigo Echeverría, María José Núñez, Andrés Ordóñez, Begoña Villagrán, Joaquín Ibáñez, Guadalupe Hernández, Xavier Quispe Mamani',
  portuguese:
    'Inês Vasconcelos Brandão, João Magalhães, Conceição Leitão, Tiago Guimarães, Rosângela da Silva, Caio dos Santos, Benedita Araújo, Davi Cordeiro',
  slavic:
    'Ekaterina Belozerskaya, Zbigniew Żurawicz, Oksana Kovalenko, Miloš Novák, Agnieszka Wójcik, Dragan Petrović, Lyudmila Sorokina, Vasyl Hrytsenko',
  nordic:
    'Linnéa Bergström, Søren Müller-Thal, Ása Hjálmarsdóttir, Eero Virtanen, Åsa Östlund, Bjørn Håkonsen, Aino Mäkelä, Guðmundur Jónsson',
  romance:
    'Rémi Lefèvre, Anaïs Beaurivage, Niccolò De Sanctis, Ludovica Castelnuovo, Ioana Popescu, Étienne Saint-Just, Chiara D’Angelo, Radu Ionescu',
  pacific:
    'Leilani Kealoha, Tane Ngata, Sefina Faleolo, Manaia Tupuola, Aroha Parata, Sione Taufa, Kaimana Kahale, Wiremu Hoani',
} as const

export const NAMES: readonly string[] = Object.values(BY_CULTURE).flatMap((names) => names.split(', '))

/** Names that are also trades, skills, firms or towns: the words that a reader of resumes may trip over. */
export const TELLING_NAMES: readonly string[] = [
  'Ruby Baker',
  'Julia Cook',
  'Jenkins Mason',
  'Chef Ramsey-Cobol',
  'Oracle Swift',
  'Paris London',
  'Carpenter Smith',
  'Docker Tailor',
  'Scala Fisher',
  'Jasmine Karma',
]
