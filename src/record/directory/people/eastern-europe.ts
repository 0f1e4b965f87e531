// Known people of Ukraine, Russia, Belarus and Moldova.
import type { PeopleTable } from '../rows.ts';

export const EASTERN_EUROPE: PeopleTable = {
  UKR: [
    [
      'Volodymyr Zelensky|Volodymyr Zelenskyy|Wołodymyr Zełenski|Володимир Зеленський|Владимир Зеленский',
      'president 2019-05-20/',
      'Q3874799',
    ],
    ['Petro Poroshenko|Petro Poroszenko|Петро Порошенко', 'president 2014-06-07/2019-05-20'],
    [
      'Oleksandr Turchynov|Ołeksandr Turczynow|Олександр Турчинов',
      'acting president 2014-02-23/2014-06-07, secretary of the National Security and Defence Council 2014-12-16/2019-05-19',
    ],
    ['Viktor Yanukovych|Wiktor Janukowycz|Віктор Янукович', 'president 2010-02-25/2014-02-22'],
    [
      'Leonid Kuchma|Łeonid Kuczma|Leonid Kuczma|Леонід Кучма',
      'president 1994-07-19/2005-01-23, envoy to the Trilateral Contact Group 2014-06/2018-10, envoy to the Trilateral Contact Group 2019-06/2020-07',
    ],
    [
      'Leonid Kravchuk|Łeonid Krawczuk|Leonid Krawczuk|Леонід Кравчук',
      'president 1991-12-05/1994-07-19, head of the delegation to the Trilateral Contact Group 2020-07-30/2022-02',
    ],
    ['Mykola Azarov|Mykoła Azarow|Микола Азаров', 'prime minister 2010-03-11/2014-01-28'],
    ['Arseniy Yatsenyuk|Arsenij Jaceniuk|Арсеній Яценюк', 'prime minister 2014-02-27/2016-04-14'],
    [
      'Volodymyr Groysman|Wołodymyr Hrojsman|Володимир Гройсман',
      'speaker of parliament 2014-11-27/2016-04-14, prime minister 2016-04-14/2019-08-29',
    ],
    ['Oleksiy Honcharuk|Ołeksij Honczaruk|Олексій Гончарук', 'prime minister 2019-08-29/2020-03-04'],
    [
      'Denys Shmyhal|Denys Szmyhal|Денис Шмигаль',
      'prime minister 2020-03-04/2025-07-16, defence minister 2025-07-17/2026-01',
    ],
    [
      'Yulia Svyrydenko|Yuliia Svyrydenko|Julia Swyrydenko|Юлія Свириденко',
      'economy minister 2021-11-04/2025-07-16, prime minister 2025-07-17/',
    ],
    ['Leonid Kozhara|Łeonid Kożara|Леонід Кожара', 'foreign minister 2012-12-24/2014-02-23'],
    [
      'Andrii Deshchytsia|Andrij Deszczyca|Андрій Дещиця',
      'acting foreign minister 2014-02-27/2014-06-19, ambassador to Poland 2014-10/2022',
    ],
    ['Pavlo Klimkin|Pawło Klimkin|Павло Клімкін', 'foreign minister 2014-06-19/2019-08-29'],
    [
      'Vadym Prystaiko|Wadym Prystajko|Вадим Пристайко',
      'foreign minister 2019-08-29/2020-03-04, ambassador to the United Kingdom 2020-07/2023-07',
    ],
    ['Dmytro Kuleba|Dmytro Kułeba|Дмитро Кулеба', 'foreign minister 2020-03-04/2024-09-05'],
    ['Andrii Sybiha|Andrij Sybiha|Андрій Сибіга', 'foreign minister 2024-09-05/'],
    [
      'Rustem Umerov|Rustem Umierow|Rustem Umerow|Рустем Умєров|Рустем Умеров',
      'defence minister 2023-09-06/2025-07-17, secretary of the National Security and Defence Council 2025-07-18/',
    ],
    [
      'Oleksii Reznikov|Ołeksij Reznikow|Олексій Резніков',
      'deputy prime minister 2020-03-04/2021-11-03, defence minister 2021-11-04/2023-09-05',
    ],
    ['Andriy Taran|Andrij Taran|Андрій Таран', 'defence minister 2020-03-04/2021-11-03'],
    ['Stepan Poltorak|Степан Полторак', 'defence minister 2014-10-14/2019-08-29'],
    [
      'Mykhailo Fedorov|Mychajło Fedorow|Михайло Федоров',
      'minister of digital transformation 2019-08-29/2026-01, defence minister 2026-01/',
    ],
    [
      'Andriy Yermak|Andrii Yermak|Andrij Jermak|Андрій Єрмак',
      'head of the Office of the President 2020-02-11/2025-11-28',
    ],
    [
      'Kyrylo Budanov|Kyryło Budanow|Кирило Буданов',
      'head of military intelligence 2020-08-05/2026-01, head of the Office of the President 2026-01/',
    ],
    [
      'Mykhailo Podolyak|Mychajło Podolak|Михайло Подоляк',
      'adviser to the head of the Office of the President 2020-04/',
    ],
    ['Ihor Zhovkva|Ihor Żowkwa|Ігор Жовква', 'deputy head of the Office of the President 2019-09/'],
    [
      'Davyd Arakhamia|David Arakhamia|Dawyd Arachamija|Давид Арахамія',
      'leader of the ruling party in parliament 2019-08-29/, head of the delegation to talks with Russia 2022-02-28/2022-04',
    ],
    ['Ruslan Stefanchuk|Rusłan Stefanczuk|Руслан Стефанчук', 'speaker of parliament 2021-10-08/'],
    ['Dmytro Razumkov|Дмитро Разумков', 'speaker of parliament 2019-08-29/2021-10-07'],
    ['Andriy Parubiy|Andrij Parubij|Андрій Парубій', 'speaker of parliament 2016-04-14/2019-08-29'],
    [
      'Oleksiy Danilov|Ołeksij Daniłow|Олексій Данілов',
      'secretary of the National Security and Defence Council 2019-10-03/2024-03-26',
    ],
    [
      'Oleksandr Lytvynenko|Ołeksandr Łytwynenko|Олександр Литвиненко',
      'head of foreign intelligence 2021-07/2024-03-26, secretary of the National Security and Defence Council 2024-03-26/2025-07-18',
    ],
    [
      'Sergiy Kyslytsya|Serhiy Kyslytsya|Serhij Kysłycia|Сергій Кислиця',
      'permanent representative to the United Nations 2020-02/2024-12, first deputy foreign minister 2025-02/',
    ],
    ['Andrii Hnatov|Andriy Hnatov|Andrij Hnatow|Андрій Гнатов', 'chief of the General Staff 2025-03-16/'],
    [
      'Valerii Zaluzhnyi|Valeriy Zaluzhny|Wałerij Załużny|Валерій Залужний',
      'commander-in-chief 2021-07-27/2024-02-08, ambassador to the United Kingdom 2024-05/',
    ],
    ['Oleksandr Syrskyi|Ołeksandr Syrski|Олександр Сирський', 'commander-in-chief 2024-02-08/'],
    [
      'Olha Stefanishyna|Olga Stefanishyna|Olha Stefaniszyna|Ольга Стефанішина',
      'deputy prime minister for European integration 2020-06-04/2025-07-16, ambassador to the United States 2025-08-27/',
    ],
    [
      'Oksana Markarova|Oksana Markarowa|Оксана Маркарова',
      'finance minister 2018-11-22/2020-03-04, ambassador to the United States 2021-02-25/2025-08',
    ],
    [
      'Taras Kachka|Taras Kaczka|Тарас Качка',
      'trade representative 2021/2025-07-16, deputy prime minister for European integration 2025-07-17/',
    ],
    ['Serhiy Marchenko|Serhij Marczenko|Сергій Марченко', 'finance minister 2020-03-30/'],
  ],
  RUS: [
    [
      'Vladimir Putin|Władimir Putin|Владимир Путин',
      'prime minister 2008-05-08/2012-05-07, president 2012-05-07/',
      'Q7747',
    ],
    [
      'Dmitry Medvedev|Dmitri Medvedev|Dmitrij Miedwiediew|Дмитрий Медведев',
      'president 2008-05-07/2012-05-07, prime minister 2012-05-08/2020-01-15, deputy chairman of the Security Council 2020-01-16/',
      'Q23530',
    ],
    ['Mikhail Mishustin|Michaił Miszustin|Михаил Мишустин', 'prime minister 2020-01-16/'],
    ['Sergei Lavrov|Sergey Lavrov|Siergiej Ławrow|Сергей Лавров', 'foreign minister 2004-03-09/', 'Q58217'],
    ['Yuri Ushakov|Yury Ushakov|Jurij Uszakow|Юрий Ушаков', 'aide to the president 2012-05/'],
    [
      'Vladimir Medinsky|Władimir Miedinski|Władimir Medinski|Владимир Мединский',
      'culture minister 2012-05-21/2020-01-15, aide to the president 2020-01-24/, head of the delegation to talks with Ukraine 2022-02-28/2022-04, head of the delegation to talks with Ukraine 2025-05-15/',
    ],
    [
      'Kirill Dmitriev|Kiriłł Dmitrijew|Кирилл Дмитриев',
      'head of the Russian Direct Investment Fund 2011/, special representative of the president for foreign investment 2025-02-23/',
    ],
    ['Vladislav Surkov|Władisław Surkow|Владислав Сурков', 'aide to the president 2013-09-20/2020-02-18'],
    [
      'Dmitry Kozak|Dmitrij Kozak|Дмитрий Козак',
      'deputy prime minister 2008-10-14/2020-01-15, deputy head of the presidential administration 2020-01-24/2025-09-18',
    ],
    [
      'Boris Gryzlov|Boris Gryzłow|Борис Грызлов',
      'envoy to the Trilateral Contact Group 2015-12-26/2022-02, ambassador to Belarus 2022-01/',
    ],
    ['Mikhail Zurabov|Michaił Zurabow|Михаил Зурабов', 'ambassador to Ukraine 2009-08/2016-07-28'],
    [
      'Sergei Shoigu|Sergey Shoigu|Siergiej Szojgu|Сергей Шойгу',
      'defence minister 2012-11-06/2024-05-12, secretary of the Security Council 2024-05-12/',
    ],
    [
      'Andrei Belousov|Andrey Belousov|Andriej Biełousow|Андрей Белоусов',
      'first deputy prime minister 2020-01-21/2024-05-12, defence minister 2024-05-14/',
    ],
    [
      'Nikolai Patrushev|Nikołaj Patruszew|Николай Патрушев',
      'secretary of the Security Council 2008-05-12/2024-05-12, aide to the president 2024-05-14/',
    ],
    ['Sergei Ryabkov|Sergey Ryabkov|Siergiej Riabkow|Сергей Рябков', 'deputy foreign minister 2008-08/'],
    [
      'Grigory Karasin|Grigorij Karasin|Григорий Карасин',
      'deputy foreign minister 2005/2019-09, chairman of the foreign affairs committee of the Federation Council 2021-09/',
    ],
    [
      'Alexander Grushko|Aleksandr Gruszko|Александр Грушко',
      'permanent representative to NATO 2012-10/2018-01, deputy foreign minister 2018-01/',
    ],
    ['Mikhail Bogdanov|Michaił Bogdanow|Михаил Богданов', 'deputy foreign minister 2011-06/2025-07'],
    [
      'Mikhail Galuzin|Michaił Gałuzin|Михаил Галузин',
      'ambassador to Japan 2018-03/2022-11, deputy foreign minister 2022-11/',
    ],
    ['Andrei Rudenko|Andrey Rudenko|Andriej Rudienko|Андрей Руденко', 'deputy foreign minister 2019-09/'],
    ['Vasily Nebenzya|Wasilij Niebienzia|Василий Небензя', 'permanent representative to the United Nations 2017-07/'],
    [
      'Vitaly Churkin|Witalij Czurkin|Виталий Чуркин',
      'permanent representative to the United Nations 2006-05/2017-02-20',
    ],
    [
      'Mikhail Ulyanov|Michaił Uljanow|Михаил Ульянов',
      'permanent representative to the international organisations in Vienna 2018-01/',
    ],
    ['Sergey Kislyak|Sergei Kislyak|Siergiej Kislak|Сергей Кисляк', 'ambassador to the United States 2008-09/2017-08'],
    [
      'Anatoly Antonov|Anatolij Antonow|Анатолий Антонов',
      'deputy defence minister 2011-02/2016-12, ambassador to the United States 2017-08-21/2024-10',
    ],
    ['Alexander Darchiev|Aleksandr Darczijew|Александр Дарчиев', 'ambassador to the United States 2025-03-06/'],
    ['Alexander Lavrentyev|Aleksandr Ławrientjew|Александр Лаврентьев', 'special envoy for Syria 2015/'],
    [
      'Leonid Slutsky|Leonid Słucki|Леонид Слуцкий',
      'chairman of the international affairs committee of the State Duma 2016-10/, member of the delegation to talks with Ukraine 2022-02-28/2022-04',
    ],
    ['Alexander Fomin|Aleksandr Fomin|Александр Фомин', 'deputy defence minister 2017-01/'],
    ['Igor Kostyukov|Igor Kostiukow|Игорь Костюков', 'head of military intelligence 2018-11-22/'],
    ['Valery Gerasimov|Walerij Gierasimow|Валерий Герасимов', 'chief of the General Staff 2012-11-09/'],
    ['Dmitry Peskov|Dmitri Peskov|Dmitrij Pieskow|Дмитрий Песков', 'spokesman of the president 2012-05-22/'],
    [
      'Maria Zakharova|Marija Zacharowa|Maria Zacharowa|Мария Захарова',
      'spokeswoman of the Foreign Ministry 2015-08-10/',
    ],
    [
      'Vyacheslav Volodin|Wiaczesław Wołodin|Вячеслав Володин',
      'first deputy head of the presidential administration 2011-12/2016-10-05, speaker of the State Duma 2016-10-05/',
    ],
    ['Valentina Matviyenko|Walentina Matwijenko|Валентина Матвиенко', 'speaker of the Federation Council 2011-09-21/'],
    ['Sergei Ivanov|Siergiej Iwanow|Сергей Иванов', 'head of the presidential administration 2011-12-22/2016-08-12'],
    [
      'Alexander Novak|Aleksandr Nowak|Александр Новак',
      'energy minister 2012-05-21/2020-11, deputy prime minister 2020-11-10/',
    ],
    [
      'Sergei Naryshkin|Siergiej Naryszkin|Сергей Нарышкин',
      'speaker of the State Duma 2011-12-21/2016-10-05, head of foreign intelligence 2016-10-05/',
    ],
    ['Alexei Likhachev|Aleksiej Lichaczow|Алексей Лихачёв', 'head of Rosatom 2016-10-05/'],
    ['Maria Lvova-Belova|Marija Lwowa-Biełowa|Мария Львова-Белова', 'commissioner for children’s rights 2021-10-27/'],
  ],
  BLR: [
    [
      'Alexander Lukashenko|Alyaksandr Lukashenka|Aleksandr Łukaszenka|Alaksandr Łukaszenka|Аляксандр Лукашэнка|Александр Лукашенко',
      'president 1994-07-20/',
      'Q2866',
    ],
    ['Mikhail Myasnikovich|Michaił Miasnikowicz|Михаил Мясникович', 'prime minister 2010-12-28/2014-12-27'],
    ['Andrei Kobyakov|Andriej Kobiakow|Андрей Кобяков', 'prime minister 2014-12-27/2018-08-18'],
    ['Sergei Rumas|Siergiej Rumas|Сергей Румас', 'prime minister 2018-08-18/2020-06-03'],
    ['Roman Golovchenko|Raman Hałouczenka|Roman Gołowczenko|Роман Головченко', 'prime minister 2020-06-04/2025-03-10'],
    ['Alexander Turchin|Aleksandr Turczyn|Александр Турчин', 'prime minister 2025-03-10/'],
    ['Vladimir Makei|Uładzimir Makiej|Владимир Макей', 'foreign minister 2012-08-20/2022-11-26'],
    ['Sergei Aleinik|Siarhiej Alejnik|Сергей Алейник', 'foreign minister 2022-12-13/2024-06-27'],
    ['Maxim Ryzhenkov|Maksim Ryżankou|Maksim Ryżenkow|Максим Рыженков', 'foreign minister 2024-06-27/'],
    [
      'Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya|Swiatłana Cichanouska|Святлана Ціханоўская',
      'leader of the opposition 2020-08/',
    ],
  ],
  MDA: [
    ['Nicolae Timofti', 'president 2012-03-23/2016-12-23'],
    ['Igor Dodon', 'president 2016-12-23/2020-12-24'],
    ['Maia Sandu', 'prime minister 2019-06-08/2019-11-14, president 2020-12-24/'],
    ['Iurie Leancă', 'prime minister 2013-04-25/2015-02-18'],
    ['Chiril Gaburici', 'prime minister 2015-02-18/2015-06-22'],
    ['Natalia Gherman', 'foreign minister 2013-05-30/2016-01-20'],
    ['Valeriu Streleț', 'prime minister 2015-07-30/2015-10-30'],
    ['Pavel Filip', 'prime minister 2016-01-20/2019-06-14'],
    ['Ion Chicu', 'prime minister 2019-11-14/2020-12-31'],
    ['Natalia Gavrilița', 'prime minister 2021-08-06/2023-02-16'],
    ['Dorin Recean', 'prime minister 2023-02-16/2025-10-31'],
    ['Alexandru Munteanu', 'prime minister 2025-11-01/'],
    ['Andrei Galbur', 'foreign minister 2016-01-20/2017-12'],
    ['Tudor Ulianovschi', 'foreign minister 2018-01-10/2019-06'],
    ['Nicu Popescu', 'foreign minister 2019-06-08/2019-11-14, foreign minister 2021-08-06/2024-01-29'],
    ['Mihai Popșoi', 'foreign minister 2024-01-29/'],
    ['Vladislav Kulminski', 'deputy prime minister for reintegration 2021-08-06/2021-11'],
    ['Oleg Serebrian', 'deputy prime minister for reintegration 2022-01/2025-02'],
  ],
};
