// Known people of West Africa and the Sahel.
import type { PeopleTable } from '../rows.ts';

export const WEST_AFRICA: PeopleTable = {
  NGA: [
    ['Goodluck Jonathan', 'president 2010-05-06/2015-05-29'],
    ['Muhammadu Buhari', 'president 2015-05-29/2023-05-29'],
    ['Bola Tinubu|Bola Ahmed Tinubu', 'president 2023-05-29/, ECOWAS: chairperson 2023-07-09/2025-06-22'],
    ['Geoffrey Onyeama', 'foreign minister 2015-11-11/2023-05-29'],
    ['Yusuf Tuggar', 'foreign minister 2023-08-21/'],
    [
      'Olusegun Obasanjo',
      'president 1999-05-29/2007-05-29, AU: high representative for the Horn of Africa 2021-08-26/',
    ],
    ['Ngozi Okonjo-Iweala', 'finance minister 2011-08/2015-05-29, WTO: director general 2021-03-01/'],
  ],
  GHA: [
    ['John Mahama|John Dramani Mahama', 'president 2012-07-24/2017-01-07, president 2025-01-07/'],
    ['Nana Akufo-Addo|Nana Addo Dankwa Akufo-Addo', 'president 2017-01-07/2025-01-07'],
    [
      'Hanna Tetteh|Hanna Serwaa Tetteh',
      'foreign minister 2013-01/2017-01-07, UN: special envoy for the Horn of Africa 2022-02/2024, UN: special representative for Libya 2025-01/',
    ],
    ['Shirley Ayorkor Botchwey', 'foreign minister 2017-01/2025-01-07'],
    ['Samuel Okudzeto Ablakwa', 'foreign minister 2025-02-07/'],
  ],
  CIV: [
    ['Alassane Ouattara', 'president 2010-12-04/'],
    ['Daniel Kablan Duncan', 'prime minister 2012-11-21/2017-01-10'],
    ['Amadou Gon Coulibaly', 'prime minister 2017-01-10/2020-07-08'],
    ['Patrick Achi', 'prime minister 2021-03-10/2023-10-06'],
    ['Robert Beugré Mambé', 'prime minister 2023-10-16/'],
    ['Kacou Houadja Léon Adom|Kacou Leon Adom', 'foreign minister 2023-10/'],
  ],
  SEN: [
    ['Macky Sall', 'president 2012-04-02/2024-04-02, AU: chairperson 2022-02-05/2023-02-18'],
    ['Bassirou Diomaye Faye', 'president 2024-04-02/'],
    ['Ousmane Sonko', 'prime minister 2024-04-02/'],
    [
      'Mankeur Ndiaye',
      'foreign minister 2012-10/2017-09, UN: special representative for the Central African Republic 2019-02/2022-02',
    ],
    ['Sidiki Kaba', 'foreign minister 2017-09/2019-04, prime minister 2024-03-06/2024-04-02'],
    ['Aïssata Tall Sall', 'foreign minister 2020-11/2023-10'],
    ['Yassine Fall', 'foreign minister 2024-04-05/2025-09'],
  ],
  MLI: [
    ['Ibrahim Boubacar Keïta', 'president 2013-09-04/2020-08-18'],
    ['Bah Ndaw|Bah N’Daw', 'transitional president 2020-09-25/2021-05-24'],
    ['Assimi Goïta|Assimi Goita', 'transitional president 2021-05-28/'],
    ['Choguel Maïga|Choguel Kokalla Maïga', 'prime minister 2021-06-07/2024-11-20'],
    ['Abdoulaye Maïga', 'prime minister 2024-11-21/'],
    ['Abdoulaye Diop', 'foreign minister 2014-04-11/2017-12, foreign minister 2021-06-11/'],
    ['Tiébilé Dramé', 'foreign minister 2019-05/2020-08-18'],
    ['Sadio Camara', 'defence minister 2021-06-11/'],
  ],
  BFA: [
    ['Blaise Compaoré', 'president 1987-10-15/2014-10-31'],
    ['Michel Kafando', 'transitional president 2014-11-18/2015-12-29'],
    ['Roch Marc Christian Kaboré|Roch Kaboré', 'president 2015-12-29/2022-01-24'],
    ['Paul-Henri Sandaogo Damiba|Paul-Henri Damiba', 'head of the military government 2022-01-24/2022-09-30'],
    ['Ibrahim Traoré', 'transitional president 2022-09-30/'],
    ['Karamoko Jean-Marie Traoré', 'foreign minister 2023-12/'],
  ],
  NER: [
    ['Mahamadou Issoufou', 'president 2011-04-07/2021-04-02'],
    ['Mohamed Bazoum', 'foreign minister 2011-04/2016-04, president 2021-04-02/2023-07-26'],
    ['Abdourahamane Tchiani|Abdourahmane Tchiani|Abdourahamane Tiani', 'head of the military government 2023-07-28/'],
    ['Ali Lamine Zeine|Ali Mahaman Lamine Zeine', 'prime minister 2023-08-08/'],
    ['Bakary Yaou Sangaré', 'foreign minister 2023-08/'],
  ],
  GIN: [
    ['Alpha Condé', 'president 2010-12-21/2021-09-05, AU: chairperson 2017-01-30/2018-01-28'],
    ['Mamady Doumbouya|Mamadi Doumbouya', 'transitional president 2021-09-05/'],
    ['Bah Oury|Amadou Oury Bah', 'prime minister 2024-02-27/'],
  ],
  LBR: [
    ['Ellen Johnson Sirleaf', 'president 2006-01-16/2018-01-22'],
    ['George Weah', 'president 2018-01-22/2024-01-22'],
    ['Joseph Boakai', 'president 2024-01-22/'],
  ],
  SLE: [
    ['Ernest Bai Koroma', 'president 2007-09-17/2018-04-04'],
    ['Julius Maada Bio', 'president 2018-04-04/, ECOWAS: chairperson 2025-06-22/'],
    ['Timothy Musa Kabba', 'foreign minister 2023-07/'],
  ],
  GMB: [
    ['Yahya Jammeh', 'president 1994-07-22/2017-01-21'],
    ['Adama Barrow', 'president 2017-01-19/'],
  ],
  TGO: [
    ['Faure Gnassingbé', 'president 2005-05-04/2025-05-03, president of the Council of Ministers 2025-05-03/'],
    ['Robert Dussey', 'foreign minister 2013-09/'],
  ],
  BEN: [
    ['Thomas Boni Yayi', 'president 2006-04-06/2016-04-06'],
    ['Patrice Talon', 'president 2016-04-06/2026-05-24'],
  ],
  GNB: [
    ['José Mário Vaz', 'president 2014-06-23/2020-02-27'],
    ['Umaro Sissoco Embaló', 'prime minister 2016-11-18/2018-01-16, president 2020-02-27/2025-11-26'],
  ],
  CPV: [
    ['Jorge Carlos Fonseca', 'president 2011-09-09/2021-11-09'],
    ['José Maria Neves', 'prime minister 2001-02-01/2016-04-22, president 2021-11-09/'],
    ['Ulisses Correia e Silva', 'prime minister 2016-04-22/'],
  ],
};
