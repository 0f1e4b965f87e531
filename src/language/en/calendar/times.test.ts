// English dates, parts of day, clock times and longer periods; and what names no time.
import { describe } from 'vitest';
import { type Case, check } from './check-cases.fixture.ts';

describe('dates and ranges', () => {
  check([
    ['• They resume on Saturday, venue to be confirmed', 'Saturday=2025-04-19', '2025-04-13'],
    ['The caterers had been paid until Friday.', 'Friday=2024-11-22', '2024-11-23'],
    ['On Friday, when the minister set aside his plans, the ministry lifted the ban.', 'Friday=2025-12-05'],
    ['The envoys met on Sunday and set a date for Friday.', 'Sunday=2025-12-07; Friday=2025-12-12'],
    ['Neither of them could be located on Tuesday in their home town.', 'Tuesday=2025-12-09'],
    ['In contrast to Thursday, when police fired, the streets were calm.', 'Thursday=2025-12-04'],
    ['MIAMI, Dec 5 (Reuters) - Talks ended on Friday.', 'Dec 5=2025-12-05; Friday=2025-12-05'],
    ['The talks lasted from Monday to Wednesday.', 'Monday to Wednesday=2025-12-08/2025-12-10'],
    ['He will be in Oslo from Monday through Thursday.', 'Monday through Thursday=2025-12-15/2025-12-18'],
    ['They will meet between 3 and 5 May.', '3 and 5 May=2026-05-03/2026-05-05'],
    ['The round of 23-24 January went badly.', '23-24 January=2025-01-23/2025-01-24'],
    ['The 5 December talks went badly.', 'The 5 December=2025-12-05'],
    ['The Friday meeting produced nothing.', 'Friday=2025-12-05'],
    ['He arrived on Monday and left later that day.', 'Monday=2025-12-08; later that day=2025-12-08'],
    ['He arrived on Monday. The day before, he had been in Oslo.', 'Monday=2025-12-08; The day before=2025-12-07'],
    ['The Sunday Times reported it on Monday.', 'Monday=2025-12-08'],
    ['It was agreed on 30 November and 1 December.', '30 November=2025-11-30; 1 December=2025-12-01'],
    ['Thursday 11 December is the deadline.', 'Thursday 11 December=2025-12-11'],
    ['On Thursday, Dec. 4, 2025, they met.', 'Thursday, Dec. 4, 2025=2025-12-04'],
    ['The Nov. 12 vote was close.', 'Nov. 12=2025-11-12'],
    ['The vote on Sept. 3 was close.', 'Sept. 3=2025-09-03'],
    ['The summit, set for July 7-8, is in doubt.', 'July 7-8=2026-07-07/2026-07-08'],
    ['The talks will be held on Dec. 15 and 16 in Doha.', 'Dec. 15 and 16=2025-12-15/2025-12-16'],
    ['The three talked on December 1, 2 and 3.', 'December 1=2025-12-01'],
    ['He spoke earlier in the day.', 'earlier in the day=2025-12-10'],
    ['President Smith Thursday condemned the raid.', 'Thursday=2025-12-04'],
    ['The ship left port Tuesday, according to Jan Novak.', 'Tuesday=2025-12-09'],
    ['From Sunday the guns fall silent.', 'Sunday=2025-12-14'],
    ['He has accepted an invitation to Oslo for early March.', 'early March=2026-03'],
    ['They settled on a conference in February.', 'February=2026-02'],
    ['Holm plans to brief the team on Saturday, the paper reported.', 'Saturday=2025-12-13'],
    ['Last Friday and Saturday they met in Oslo.', 'Last Friday and Saturday=2025-12-05/2025-12-06'],
    ['They met on Monday and Friday.', 'Monday=2025-12-08; Friday=2025-12-05'],
    ["Following Friday's talks, the two will meet again.", 'Friday=2025-12-05'],
    ['Russia Today reported it on Monday.', 'Monday=2025-12-08'],
    ['The Sept. 11 attacks changed that.', ''],
    ['It is Tuesday, and nobody has slept.', 'Tuesday=2025-12-09'],
    ['The vote starts at 12:01 a.m. Monday.', '12:01 a.m. Monday=2025-12-15T00:01'],
    ['Two days earlier, on 2 December, they met.', 'Two days earlier=2025-12-02; 2 December=2025-12-02'],
    ['The truce expired last Sunday night.', 'last Sunday night=2025-12-07TNI'],
    ['The truce of 27 November holds.', '27 November=2025-11-27'],
  ]);
});

describe('parts of day and clock times', () => {
  check([
    ['The offer had been due to expire on Saturday evening.', 'Saturday evening=2025-12-13TEV'],
    ['The opening is at 8 p.m. Sunday.', '8 p.m. Sunday=2025-12-14T20:00'],
    ['The talks will start at 9 a.m. EST Tuesday, he said.', '9 a.m. EST Tuesday=2025-12-16T09:00'],
    ['It began at 1400 GMT on Monday.', '1400 GMT on Monday=2025-12-08T14:00'],
    ['It will begin at 2 p.m. local time.', '2 p.m. local time=2025-12-10T14:00'],
    ['They spoke overnight.', 'overnight=2025-12-09TNI'],
    ['In the early hours of Sunday they signed.', 'the early hours of Sunday=2025-12-07TMO'],
    ['The talks have been pushed back to Sunday.', 'Sunday=2025-12-14'],
    ['The vote slipped to Friday.', 'Friday=2025-12-12'],
    ['At dawn on Monday the guns fell silent.', 'dawn on Monday=2025-12-08TMO'],
    ['They left late last night.', 'late last night=2025-12-09TNI'],
    ['He arrived on Monday. The next morning he saw the king.', 'Monday=2025-12-08; The next morning=2025-12-09TMO'],
    ['14:05 Delegates arrive at the hotel.', '14:05=2025-12-10T14:05'],
    ['[09.30] Delegates arrive at the hotel.', '09.30=2025-12-10T09:30'],
  ]);
});

describe('weeks, months, quarters, seasons, years', () => {
  check([
    ['The stock has fluctuated sharply, rising to a high in June from a low in March.', 'June=2025-06; March=2025-03'],
    ['He was killed by a sniper last fall.', 'last fall=2025-FA'],
    ['They met over the weekend.', 'the weekend=2025-W49-WE'],
    ['It expires at the end of the month.', 'the end of the month=2025-12'],
    ['They left two weeks ago.', 'two weeks ago=2025-W48'],
    ['It was signed in mid-June.', 'mid-June=2025-06'],
    ['It will be signed in early 2026.', 'early 2026=2026'],
    ['They must reply by the end of June.', 'the end of June=2026-06'],
    ['The army will march on Moscow in May.', 'May=2026-05'],
    ['The October summit in Oslo produced nothing.', 'October=2025-10'],
    ['It breaches a 2015 accord.', '2015=2015'],
    ['The 2015 accord lapsed in the autumn of last year.', '2015=2015; the autumn of last year=2024-FA'],
    ['Third-quarter profit rose.', 'Third-quarter=2025-Q3'],
    ['Growth in the fourth quarter of 2024 was weak.', 'the fourth quarter of 2024=2024-Q4'],
    ['It grew in the first half of 2025.', 'the first half of 2025=2025-H1'],
    ['In the 1990s they fought.', 'the 1990s=199'],
    ['The week of 15 December will be decisive.', 'The week of 15 December=2025-W51'],
    ['The last week of February will be decisive.', 'The last week of February=2026-W09'],
    ["It fell in the past weekend's vote.", 'the past weekend=2025-W49-WE'],
    ['It will be ready by year-end.', 'year-end=2025'],
    ['It has been frozen since late 2023.', 'late 2023=2023'],
    ['In 2019 he won. Later that year he resigned.', '2019=2019; Later that year=2019'],
    ['In March 2019 he won; the following month he resigned.', 'March 2019=2019-03; the following month=2019-04'],
    ['The year before, he had lost.', 'The year before=2024'],
    ['Next spring they will return.', 'Next spring=2026-SP'],
    ['They returned last summer.', 'last summer=2025-SU'],
    ['This winter will be hard.', 'This winter=2025-WI'],
    [
      'Earlier this week he resigned; late next month he will return.',
      'Earlier this week=2025-W50; late next month=2026-01',
    ],
    ['July was the deadliest month.', 'July=2025-07'],
    ['In November, the two met in Brno.', 'November=2025-11'],
  ]);
});

describe('no calendar expressions', () => {
  check(
    [
      'They bought it in his 30s.',
      'The reply is due within days.',
      'The minister may March on the city in a second.',
      'It works 24/7 and won 2-1.',
      'About 2000 prisoners were freed.',
      'They meet on Fridays and every Monday.',
      'It fell over the past year and in the last decade.',
      'The Good Friday Agreement holds.',
      'They will return in the new year.',
    ].map((text): Case => [text, '']),
  );
});
