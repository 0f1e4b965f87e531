// Known people of Australia, New Zealand and the Pacific islands.
import type { PeopleTable } from '../rows.ts';

export const OCEANIA: PeopleTable = {
  AUS: [
    ['Tony Abbott', 'prime minister 2013-09-18/2015-09-15'],
    ['Malcolm Turnbull', 'prime minister 2015-09-15/2018-08-24'],
    ['Scott Morrison', 'prime minister 2018-08-24/2022-05-23'],
    ['Anthony Albanese', 'prime minister 2022-05-23/'],
    ['Julie Bishop', 'foreign minister 2013-09-18/2018-08-28, UN: special envoy on Myanmar 2024-04/'],
    ['Marise Payne', 'defence minister 2015-09-21/2018-08-28, foreign minister 2018-08-28/2022-05-23'],
    ['Penny Wong', 'foreign minister 2022-05-23/'],
    ['Richard Marles', 'deputy prime minister and defence minister 2022-05-23/'],
    ['Don Farrell', 'trade minister 2022-06-01/'],
    [
      'Kevin Rudd',
      'prime minister 2007-12-03/2010-06-24, prime minister 2013-06-27/2013-09-18, ambassador to the United States 2023-03-20/',
    ],
  ],
  NZL: [
    ['John Key', 'prime minister 2008-11-19/2016-12-12'],
    ['Bill English', 'prime minister 2016-12-12/2017-10-26'],
    ['Jacinda Ardern', 'prime minister 2017-10-26/2023-01-25'],
    ['Chris Hipkins', 'prime minister 2023-01-25/2023-11-27'],
    ['Christopher Luxon', 'prime minister 2023-11-27/'],
    ['Murray McCully', 'foreign minister 2008-11-19/2017-05-01'],
    ['Gerry Brownlee', 'foreign minister 2017-05-02/2017-10-26'],
    ['Winston Peters', 'foreign minister 2017-10-26/2020-11-06, foreign minister 2023-11-27/'],
    ['Nanaia Mahuta', 'foreign minister 2020-11-06/2023-11-11'],
    ['Todd McClay', 'trade minister 2015-12/2017-10-26, trade minister 2023-11-27/'],
  ],
  FJI: [
    ['Frank Bainimarama|Voreqe Bainimarama', 'prime minister 2007-01-05/2022-12-24'],
    ['Sitiveni Rabuka', 'prime minister 2022-12-24/'],
  ],
  PNG: [
    ['Peter O’Neill', 'prime minister 2012-08-03/2019-05-29'],
    ['James Marape', 'prime minister 2019-05-30/'],
    ['Justin Tkatchenko', 'foreign minister 2022-08/'],
  ],
  SLB: [
    ['Manasseh Sogavare', 'prime minister 2014-12-09/2017-11-15, prime minister 2019-04-24/2024-05-02'],
    ['Jeremiah Manele', 'foreign minister 2019-04/2024-05-02, prime minister 2024-05-02/'],
  ],
  VUT: [
    ['Charlot Salwai', 'prime minister 2016-02-11/2020-04-20, prime minister 2023-10-06/2025-02-11'],
    ['Jotham Napat', 'prime minister 2025-02-11/'],
    ['Ralph Regenvanu', 'foreign minister 2017-12/2020-04-20, minister for climate change 2022-11/'],
  ],
  WSM: [
    ['Tuilaepa Sailele Malielegaoi|Tuilaepa Aiono Sailele Malielegaoi', 'prime minister 1998-11-23/2021-05-24'],
    ['Fiamē Naomi Mata’afa|Fiame Naomi Mata’afa', 'prime minister 2021-05-24/2025-09'],
  ],
  TON: [
    ['Tupou VI|King Tupou VI', 'king 2012-03-18/'],
    ['Siaosi Sovaleni|Hu’akavameiliku Siaosi Sovaleni', 'prime minister 2021-12-27/2024-12-09'],
  ],
  TUV: [
    ['Enele Sopoaga', 'prime minister 2013-08-05/2019-09-19'],
    ['Kausea Natano', 'prime minister 2019-09-19/2024-02-26'],
    ['Feleti Teo', 'prime minister 2024-02-26/'],
  ],
  MHL: [
    ['Christopher Loeak', 'president 2012-01-10/2016-01-11'],
    ['Hilda Heine', 'president 2016-01-28/2020-01-13, president 2024-01-03/'],
    ['David Kabua', 'president 2020-01-13/2024-01-03'],
    ['Tony deBrum|Tony de Brum', 'foreign minister 2014/2016-01'],
  ],
  PLW: [
    ['Tommy Remengesau|Tommy Remengesau Jr.', 'president 2013-01-17/2021-01-21'],
    ['Surangel Whipps Jr.|Surangel Whipps', 'president 2021-01-21/'],
  ],
  KIR: [
    ['Anote Tong', 'president 2003-07-10/2016-03-11'],
    ['Taneti Maamau', 'president 2016-03-11/'],
  ],
};
