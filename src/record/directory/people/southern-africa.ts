// Known people of East, Central and Southern Africa.
import type { PeopleTable } from '../rows.ts';

export const SOUTHERN_AFRICA: PeopleTable = {
  KEN: [
    [
      'Uhuru Kenyatta',
      'president 2013-04-09/2022-09-13, EAC: facilitator of the peace process in eastern Congo 2022-07/2025',
    ],
    ['William Ruto', 'president 2022-09-13/'],
    ['Amina Mohamed', 'foreign minister 2013-05-20/2018-02-05'],
    ['Monica Juma', 'foreign minister 2018-02-05/2020-01, defence minister 2020-01/2021-09'],
    ['Raychelle Omamo', 'foreign minister 2020-01/2022-10'],
    ['Alfred Mutua', 'foreign minister 2022-10-27/2023-10'],
    ['Musalia Mudavadi', 'prime cabinet secretary 2022-10-27/, foreign minister 2023-10/'],
    [
      'Raila Odinga',
      'prime minister 2008-04-17/2013-04-09, AU: high representative for infrastructure 2018-10/2023-02',
    ],
  ],
  UGA: [
    ['Yoweri Museveni', 'president 1986-01-29/'],
    ['Sam Kutesa', 'foreign minister 2005-01/2021-06, UN: president of the General Assembly 2014-09-16/2015-09-14'],
    ['Jeje Odongo|Haji Abubaker Jeje Odongo', 'foreign minister 2021-06/'],
    ['Robinah Nabbanja', 'prime minister 2021-06/'],
  ],
  TZA: [
    ['Jakaya Kikwete', 'president 2005-12-21/2015-11-05'],
    ['John Magufuli', 'president 2015-11-05/2021-03-17'],
    ['Samia Suluhu Hassan|Samia Suluhu', 'president 2021-03-19/'],
    ['Augustine Mahiga', 'foreign minister 2015-12/2019-03'],
    ['Liberata Mulamula', 'foreign minister 2021-03-31/2022-10'],
    ['Stergomena Tax', 'SADC: executive secretary 2013-08/2021-08, foreign minister 2022-10/2023-08'],
    ['Mahmoud Thabit Kombo', 'foreign minister 2024-07/'],
  ],
  RWA: [
    ['Paul Kagame', 'president 2000-04-22/, AU: chairperson 2018-01-28/2019-02-10'],
    ['Louise Mushikiwabo', 'foreign minister 2009-12/2018-10'],
    ['Vincent Biruta', 'foreign minister 2019-11/2024-06'],
    ['Olivier Nduhungirehe', 'foreign minister 2024-06/'],
    ['James Kabarebe', 'defence minister 2010-04/2018-10, minister of state for regional integration 2023-09/'],
    ['Édouard Ngirente', 'prime minister 2017-08-30/2025-07-23'],
    ['Justin Nsengiyumva', 'prime minister 2025-07-23/'],
  ],
  BDI: [
    ['Pierre Nkurunziza', 'president 2005-08-26/2020-06-08'],
    ['Évariste Ndayishimiye', 'president 2020-06-18/'],
    ['Albert Shingiro', 'foreign minister 2020-06/2025-08'],
  ],
  COD: [
    ['Joseph Kabila', 'president 2001-01-26/2019-01-24'],
    ['Félix Tshisekedi', 'president 2019-01-24/, AU: chairperson 2021-02-06/2022-02-05'],
    ['Jean-Michel Sama Lukonde', 'prime minister 2021-04-26/2024-06-12'],
    ['Judith Suminwa Tuluka|Judith Suminwa', 'prime minister 2024-06-12/'],
    ['Christophe Lutundula', 'foreign minister 2021-04-26/2024-06-12'],
    ['Thérèse Kayikwamba Wagner', 'foreign minister 2024-06-12/'],
    ['Raymond Tshibanda', 'foreign minister 2012-05/2016-12'],
    ['Léonard She Okitundu', 'foreign minister 2016-12/2019'],
    ['Marie Tumba Nzeza', 'foreign minister 2019-08/2021-04'],
    ['Patrick Muyaya', 'communications minister 2021-04-26/'],
    ['Sumbu Sita Mambu', 'high representative for the Doha process 2025-04/'],
  ],
  M23: [
    ['Bertrand Bisimwa', 'president 2013-03/'],
    ['Sultani Makenga', 'military commander 2012/'],
    ['Willy Ngoma', 'military spokesman 2021/'],
    ['Benjamin Mbonimpa', 'head of the delegation to the Doha talks 2025-04/'],
  ],
  AFC: [['Corneille Nangaa', 'coordinator 2023-12-15/']],
  COG: [
    ['Denis Sassou Nguesso', 'president 1997-10-25/'],
    ['Jean-Claude Gakosso', 'foreign minister 2015-08/'],
  ],
  GAB: [
    ['Ali Bongo|Ali Bongo Ondimba', 'president 2009-10-16/2023-08-30'],
    [
      'Brice Oligui Nguema|Brice Clotaire Oligui Nguema',
      'transitional president 2023-09-04/2025-05-03, president 2025-05-03/',
    ],
  ],
  CMR: [
    ['Paul Biya', 'president 1982-11-06/'],
    ['Joseph Dion Ngute', 'prime minister 2019-01-04/'],
    ['Lejeune Mbella Mbella', 'foreign minister 2015-10/'],
  ],
  CAF: [
    ['Catherine Samba-Panza', 'transitional president 2014-01-23/2016-03-30'],
    ['Faustin-Archange Touadéra', 'president 2016-03-30/'],
    ['Sylvie Baïpo-Temon', 'foreign minister 2018-12/'],
  ],
  TCD: [
    ['Idriss Déby', 'president 1990-12-02/2021-04-20, AU: chairperson 2016-01-30/2017-01-30'],
    [
      'Mahamat Déby|Mahamat Idriss Déby|Mahamat Idriss Déby Itno',
      'transitional president 2021-04-20/2024-05-23, president 2024-05-23/',
    ],
    ['Succès Masra', 'prime minister 2024-01-01/2024-05-23'],
    [
      'Moussa Faki|Moussa Faki Mahamat',
      'foreign minister 2008-04/2017-01, AU: chairperson of the Commission 2017-03-14/2025-03-13',
    ],
    [
      'Mahamat Saleh Annadif',
      'UN: special representative for Mali 2016-01/2021-03, UN: special representative for West Africa 2021-03/2022-04, foreign minister 2022-10/2024-05',
    ],
    ['Abderaman Koulamallah', 'foreign minister 2024-05/'],
  ],
  GNQ: [['Teodoro Obiang|Teodoro Obiang Nguema', 'president 1979-08-03/']],
  AGO: [
    ['José Eduardo dos Santos', 'president 1979-09-10/2017-09-26'],
    ['João Lourenço', 'president 2017-09-26/, AU: chairperson 2025-02-15/2026-02'],
    ['Georges Chikoti|Georges Rebelo Chikoti', 'foreign minister 2010-11/2017-09'],
    ['Manuel Domingos Augusto', 'foreign minister 2017-09/2020-04'],
    ['Téte António', 'foreign minister 2020-04/'],
  ],
  ZMB: [
    ['Michael Sata', 'president 2011-09-23/2014-10-28'],
    ['Edgar Lungu', 'president 2015-01-25/2021-08-24'],
    ['Hakainde Hichilema', 'president 2021-08-24/'],
    ['Mulambo Haimbe', 'foreign minister 2024/'],
  ],
  ZWE: [
    ['Robert Mugabe', 'president 1987-12-31/2017-11-21, AU: chairperson 2015-01-30/2016-01-30'],
    ['Emmerson Mnangagwa', 'president 2017-11-24/'],
    ['Sibusiso Moyo', 'foreign minister 2017-11-30/2021-01-20'],
    ['Frederick Shava', 'foreign minister 2021-02/2024'],
  ],
  MWI: [
    ['Joyce Banda', 'president 2012-04-07/2014-05-31'],
    ['Peter Mutharika', 'president 2014-05-31/2020-06-28, president 2025-10-04/'],
    ['Lazarus Chakwera', 'president 2020-06-28/2025-10-04'],
  ],
  MOZ: [
    ['Armando Guebuza', 'president 2005-02-02/2015-01-15'],
    ['Filipe Nyusi', 'president 2015-01-15/2025-01-15'],
    ['Daniel Chapo', 'president 2025-01-15/'],
    ['Afonso Dhlakama', 'leader of Renamo 1979/2018-05-03'],
    ['Ossufo Momade', 'leader of Renamo 2018-05/'],
    ['Verónica Macamo', 'foreign minister 2020-01/2025-01'],
  ],
  ZAF: [
    ['Jacob Zuma', 'president 2009-05-09/2018-02-14'],
    [
      'Cyril Ramaphosa',
      'deputy president 2014-05-26/2018-02-15, president 2018-02-15/, AU: chairperson 2020-02-09/2021-02-06',
    ],
    ['Maite Nkoana-Mashabane', 'foreign minister 2009-05-11/2018-02-26'],
    ['Lindiwe Sisulu', 'foreign minister 2018-02-27/2019-05-29'],
    ['Naledi Pandor', 'foreign minister 2019-05-30/2024-06-30'],
    ['Ronald Lamola', 'foreign minister 2024-07-03/'],
    [
      'Nkosazana Dlamini-Zuma',
      'foreign minister 1999-06/2009-05, AU: chairperson of the Commission 2012-10-15/2017-03-14',
    ],
    [
      'Thabo Mbeki',
      'president 1999-06-14/2008-09-24, AU: chairperson of the High-Level Implementation Panel for Sudan 2009-10/',
    ],
  ],
  NAM: [
    ['Hifikepunye Pohamba', 'president 2005-03-21/2015-03-21'],
    ['Hage Geingob', 'president 2015-03-21/2024-02-04'],
    ['Nangolo Mbumba', 'president 2024-02-04/2025-03-21'],
    ['Netumbo Nandi-Ndaitwah', 'foreign minister 2012-12/2024-02, president 2025-03-21/'],
  ],
  BWA: [
    ['Ian Khama', 'president 2008-04-01/2018-04-01'],
    ['Mokgweetsi Masisi', 'president 2018-04-01/2024-11-01'],
    ['Duma Boko', 'president 2024-11-01/'],
  ],
  LSO: [
    ['Tom Thabane|Thomas Thabane', 'prime minister 2012-06-08/2015-03-30, prime minister 2017-06-16/2020-05-20'],
    ['Moeketsi Majoro', 'prime minister 2020-05-20/2022-10-28'],
    ['Sam Matekane', 'prime minister 2022-10-28/'],
  ],
  SWZ: [['Mswati III|King Mswati III', 'king 1986-04-25/']],
  MDG: [
    ['Hery Rajaonarimampianina', 'president 2014-01-25/2018-09-07'],
    ['Andry Rajoelina', 'president 2019-01-19/2025-10-14'],
    ['Michael Randrianirina', 'president 2025-10-17/'],
  ],
  MUS: [
    ['Navin Ramgoolam|Navinchandra Ramgoolam', 'prime minister 2005-07-05/2014-12-17, prime minister 2024-11-13/'],
    ['Anerood Jugnauth', 'prime minister 2014-12-17/2017-01-23'],
    ['Pravind Jugnauth', 'prime minister 2017-01-23/2024-11-13'],
  ],
  SYC: [
    ['James Michel', 'president 2004-04-14/2016-10-16'],
    ['Danny Faure', 'president 2016-10-16/2020-10-26'],
    ['Wavel Ramkalawan', 'president 2020-10-26/2025-10-26'],
    ['Patrick Herminie', 'president 2025-10-26/'],
  ],
  COM: [['Azali Assoumani', 'president 2016-05-26/, AU: chairperson 2023-02-18/2024-02-17']],
};
