// Known people of Central America and the Caribbean.
import type { PeopleTable } from '../rows.ts';

export const CENTRAL_AMERICA: PeopleTable = {
  CUB: [
    ['Raúl Castro', 'president 2008-02-24/2018-04-19, first secretary of the Communist Party 2011-04-19/2021-04-19'],
    ['Miguel Díaz-Canel', 'president 2018-04-19/'],
    ['Manuel Marrero', 'prime minister 2019-12-21/'],
    ['Bruno Rodríguez|Bruno Rodríguez Parrilla', 'foreign minister 2009-03-02/'],
    [
      'Josefina Vidal',
      'director for the United States in the Foreign Ministry 2006/2017, deputy foreign minister 2021/',
    ],
    ['Rodolfo Benítez', 'guarantor of the talks between Colombia and the FARC 2012/2016-11'],
  ],
  HTI: [
    ['Michel Martelly', 'president 2011-05-14/2016-02-07'],
    ['Jovenel Moïse', 'president 2017-02-07/2021-07-07'],
    ['Ariel Henry', 'prime minister 2021-07-20/2024-04-24'],
    ['Garry Conille', 'prime minister 2024-06-03/2024-11-11'],
    ['Alix Didier Fils-Aimé', 'prime minister 2024-11-11/'],
  ],
  DOM: [
    ['Danilo Medina', 'president 2012-08-16/2020-08-16'],
    ['Luis Abinader', 'president 2020-08-16/'],
    ['Miguel Vargas', 'foreign minister 2016-08/2020-08-16'],
    ['Roberto Álvarez', 'foreign minister 2020-08-16/'],
  ],
  GTM: [
    ['Otto Pérez Molina', 'president 2012-01-14/2015-09-03'],
    ['Jimmy Morales', 'president 2016-01-14/2020-01-14'],
    ['Alejandro Giammattei', 'president 2020-01-14/2024-01-14'],
    ['Bernardo Arévalo', 'president 2024-01-15/'],
    ['Carlos Ramiro Martínez', 'foreign minister 2024-01-15/'],
  ],
  HND: [
    ['Juan Orlando Hernández', 'president 2014-01-27/2022-01-27'],
    ['Xiomara Castro', 'president 2022-01-27/2026-01-27'],
    ['Nasry Asfura', 'president 2026-01-27/'],
    ['Enrique Reina', 'foreign minister 2022-01-27/2024'],
  ],
  SLV: [
    ['Mauricio Funes', 'president 2009-06-01/2014-06-01'],
    ['Salvador Sánchez Cerén', 'president 2014-06-01/2019-06-01'],
    ['Nayib Bukele', 'president 2019-06-01/'],
    ['Alexandra Hill', 'foreign minister 2019-06-01/'],
  ],
  NIC: [
    ['Daniel Ortega', 'president 2007-01-10/'],
    ['Rosario Murillo', 'vice-president 2017-01-10/2025-02, co-president 2025-02/'],
    ['Denis Moncada', 'foreign minister 2017-09/2024'],
    ['Valdrack Jaentschke', 'foreign minister 2024-09/'],
  ],
  CRI: [
    ['Laura Chinchilla', 'president 2010-05-08/2014-05-08'],
    ['Luis Guillermo Solís', 'president 2014-05-08/2018-05-08'],
    ['Carlos Alvarado|Carlos Alvarado Quesada', 'president 2018-05-08/2022-05-08'],
    ['Rodrigo Chaves', 'president 2022-05-08/2026-05-08'],
    ['Arnoldo André', 'foreign minister 2022-05-08/2026-05-08'],
  ],
  PAN: [
    ['Ricardo Martinelli', 'president 2009-07-01/2014-07-01'],
    ['Juan Carlos Varela', 'president 2014-07-01/2019-07-01'],
    ['Laurentino Cortizo', 'president 2019-07-01/2024-07-01'],
    ['José Raúl Mulino', 'president 2024-07-01/'],
    ['Isabel de Saint Malo', 'vice-president and foreign minister 2014-07-01/2019-07-01'],
    ['Janaina Tewaney', 'foreign minister 2022-10/2024-07-01'],
    ['Javier Martínez-Acha', 'foreign minister 2024-07-01/'],
  ],
  JAM: [
    ['Portia Simpson-Miller', 'prime minister 2012-01-05/2016-03-03'],
    ['Andrew Holness', 'prime minister 2016-03-03/'],
    ['Kamina Johnson Smith', 'foreign minister 2016-03-07/'],
  ],
  TTO: [
    ['Kamla Persad-Bissessar', 'prime minister 2010-05-26/2015-09-09, prime minister 2025-05-01/'],
    ['Keith Rowley', 'prime minister 2015-09-09/2025-03-16'],
    ['Stuart Young', 'prime minister 2025-03-17/2025-05-01'],
  ],
  BRB: [
    ['Freundel Stuart', 'prime minister 2010-10-23/2018-05-25'],
    ['Mia Mottley', 'prime minister 2018-05-25/'],
  ],
  BHS: [
    ['Perry Christie', 'prime minister 2012-05-08/2017-05-11'],
    ['Hubert Minnis', 'prime minister 2017-05-11/2021-09-17'],
    ['Philip Davis', 'prime minister 2021-09-17/'],
  ],
  BLZ: [
    ['Dean Barrow', 'prime minister 2008-02-08/2020-11-12'],
    ['John Briceño', 'prime minister 2020-11-12/'],
  ],
  VCT: [['Ralph Gonsalves', 'prime minister 2001-03-29/2025-11-28']],
  ATG: [['Gaston Browne', 'prime minister 2014-06-13/']],
  DMA: [['Roosevelt Skerrit', 'prime minister 2004-01-08/']],
  GRD: [
    ['Keith Mitchell', 'prime minister 2013-02-20/2022-06-24'],
    ['Dickon Mitchell', 'prime minister 2022-06-24/'],
  ],
  KNA: [
    ['Timothy Harris', 'prime minister 2015-02-18/2022-08-05'],
    ['Terrance Drew', 'prime minister 2022-08-06/'],
  ],
  LCA: [
    ['Kenny Anthony', 'prime minister 2011-11-30/2016-06-07'],
    ['Allen Chastanet', 'prime minister 2016-06-07/2021-07-28'],
    ['Philip J. Pierre|Philip Pierre', 'prime minister 2021-07-28/'],
  ],
};
