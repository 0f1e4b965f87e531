// Known people of Iran, the Gulf states and Yemen.
import type { PeopleTable } from '../rows.ts';

export const IRAN_AND_ARABIA: PeopleTable = {
  IRN: [
    ['Ali Khamenei|Ali Chamenei|Ali Chamenei|علی خامنه‌ای', 'supreme leader 1989-06-04/'],
    ['Hassan Rouhani|Hasan Rouhani|Hasan Rowhani|Hassan Rowhani|حسن روحانی', 'president 2013-08-03/2021-08-03'],
    ['Ebrahim Raisi|Ebrahim Ra’isi|Ebrahim Raisi|ابراهیم رئیسی', 'president 2021-08-03/2024-05-19'],
    [
      'Mohammad Mokhber|Mohammad Mochber|محمد مخبر',
      'first vice-president 2021-08-08/2024-07-28, acting president 2024-05-19/2024-07-28',
    ],
    ['Masoud Pezeshkian|Masud Pezeszkian|مسعود پزشکیان', 'president 2024-07-28/'],
    [
      'Mohammad Javad Zarif|Javad Zarif|Mohammad Dżawad Zarif|محمدجواد ظریف',
      'foreign minister 2013-08-15/2021-08-25, vice-president for strategic affairs 2024-08/2025-03',
    ],
    [
      'Hossein Amir-Abdollahian|Hosejn Amir Abdollahian|Hosejn Amir-Abdollahian|حسین امیرعبداللهیان',
      'foreign minister 2021-08-25/2024-05-19',
    ],
    [
      'Ali Bagheri Kani|Ali Bagheri|Ali Bagheri-Kani|علی باقری کنی',
      'chief nuclear negotiator 2021-09/2024-08, acting foreign minister 2024-05-20/2024-08-21',
    ],
    [
      'Abbas Araghchi|Abbas Aragchi|Abbas Arakczi|Abbas Aragczi|عباس عراقچی',
      'deputy foreign minister and chief nuclear negotiator 2013-09/2021-09, foreign minister 2024-08-21/',
    ],
    [
      'Majid Takht-Ravanchi|Majid Takht Ravanchi|Madżid Tacht-Rawanczi|مجید تخت‌روانچی',
      'permanent representative to the United Nations 2019-04/2022, deputy foreign minister 2024-08/',
    ],
    [
      'Kazem Gharibabadi|Kazem Gharibabadi|کاظم غریب‌آبادی',
      'permanent representative to the international organisations in Vienna 2018/2021, deputy foreign minister 2024-09/',
    ],
    ['Ali Akbar Salehi|Ali Akbar Salehi|علی‌اکبر صالحی', 'head of the Atomic Energy Organisation 2013-08-16/2021-08-29'],
    ['Mohammad Eslami|Mohammad Eslami|محمد اسلامی', 'head of the Atomic Energy Organisation 2021-08-29/'],
    [
      'Ali Shamkhani|Ali Szamchani|علی شمخانی',
      'secretary of the Supreme National Security Council 2013-09-10/2023-05-22',
    ],
    [
      'Ali Akbar Ahmadian|Ali Akbar Ahmadian',
      'secretary of the Supreme National Security Council 2023-05-22/2025-08-05',
    ],
    [
      'Ali Larijani|Ali Laridżani|علی لاریجانی',
      'speaker of parliament 2008-06-12/2020-05-28, secretary of the Supreme National Security Council 2025-08-05/',
    ],
    [
      'Mohammad Bagher Ghalibaf|Mohammad Bagher Qalibaf|Mohammad Baker Ghalibaf|محمدباقر قالیباف',
      'speaker of parliament 2020-05-28/',
    ],
    [
      'Esmail Baghaei|Esmaeil Baghaei|Esmail Baghaei|Esmail Baghai|اسماعیل بقایی',
      'spokesman of the Foreign Ministry 2024-10/',
    ],
    ['Nasser Kanaani|Naser Kanaani', 'spokesman of the Foreign Ministry 2022-06/2024-10'],
    ['Saeed Khatibzadeh|Sa’id Chatibzade', 'spokesman of the Foreign Ministry 2020-08/2022-06'],
    [
      'Qassem Soleimani|Qasem Soleimani|Ghasem Solejmani|Kasem Sulejmani|قاسم سلیمانی',
      'commander of the Quds Force 1998/2020-01-03',
    ],
    ['Hossein Salami|Hosejn Salami|حسین سلامی', 'commander of the Revolutionary Guards 2019-04-21/2025-06-13'],
    [
      'Amir Saeid Iravani|Amir Saeed Iravani|Amir Sa’id Irawani',
      'permanent representative to the United Nations 2022-09/',
    ],
    ['Ali Akbar Velayati|Ali Akbar Welajati', 'foreign minister 1981-12/1997-08, adviser to the supreme leader 1997/'],
  ],
  SAU: [
    ['Abdullah of Saudi Arabia|King Abdullah bin Abdulaziz|Abd Allah ibn Abd al-Aziz', 'king 2005-08-01/2015-01-23'],
    [
      'King Salman|Salman of Saudi Arabia|Salman bin Abdulaziz|Salman bin Abdulaziz Al Saud|Salman ibn Abd al-Aziz|Król Salman',
      'king 2015-01-23/',
    ],
    [
      'Mohammed bin Salman|Mohammad bin Salman|Muhammad ibn Salman|Muhammad bin Salman|محمد بن سلمان',
      'defence minister 2015-01-23/2022-09-27, crown prince 2017-06-21/, prime minister 2022-09-27/',
      'Q6892571',
    ],
    ['Saud al-Faisal|Saud al-Fajsal', 'foreign minister 1975-10/2015-04-29'],
    [
      'Adel al-Jubeir|Adil al-Dżubajr|عادل الجبير',
      'foreign minister 2015-04-29/2018-12-27, minister of state for foreign affairs 2018-12-27/',
    ],
    ['Ibrahim al-Assaf', 'foreign minister 2018-12-27/2019-10-23'],
    ['Faisal bin Farhan|Faisal bin Farhan Al Saud|Fajsal ibn Farhan|فيصل بن فرحان', 'foreign minister 2019-10-23/'],
    ['Khalid bin Salman|Chalid ibn Salman', 'defence minister 2022-09-27/'],
    ['Musaed al-Aiban|Musaad al-Aiban', 'national security adviser 2018/'],
    ['Mohammed al-Jaber|Muhammad al-Dżabir', 'ambassador to Yemen 2014/'],
    ['Abdulaziz bin Salman|Abd al-Aziz ibn Salman', 'energy minister 2019-09-08/'],
  ],
  ARE: [
    ['Khalifa bin Zayed Al Nahyan|Khalifa bin Zayed|Chalifa ibn Zajid', 'president 2004-11-03/2022-05-13'],
    [
      'Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed|Mohamed bin Zayed|Muhammad ibn Zajid|محمد بن زايد',
      'crown prince of Abu Dhabi 2004-11-04/2022-05-14, president 2022-05-14/',
    ],
    ['Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid|Muhammad ibn Raszid', 'prime minister 2006-01-05/'],
    [
      'Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed|Abd Allah ibn Zajid|عبد الله بن زايد',
      'foreign minister 2006-02-09/',
    ],
    [
      'Anwar Gargash|Anwar Gargasz|أنور قرقاش',
      'minister of state for foreign affairs 2008/2021-02, diplomatic adviser to the president 2021-02/',
    ],
    [
      'Sultan Al Jaber|Sultan al-Jaber|Sultan al-Dżabir',
      'president of COP28 2023-01/2024-11, minister of industry 2020-07/',
    ],
  ],
  QAT: [
    ['Tamim bin Hamad Al Thani|Tamim bin Hamad|Tamim ibn Hamad Al Sani|تميم بن حمد', 'emir 2013-06-25/'],
    ['Abdullah bin Nasser Al Thani|Abd Allah ibn Nasir', 'prime minister 2013-06-26/2020-01-28'],
    ['Khalid bin Khalifa Al Thani|Chalid ibn Chalifa', 'prime minister 2020-01-28/2023-03-07'],
    [
      'Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman|Mohammed bin Abdulrahman al-Thani|Muhammad ibn Abd ar-Rahman Al Sani|محمد بن عبد الرحمن',
      'foreign minister 2016-01-27/, prime minister 2023-03-07/',
    ],
    ['Khalid bin Mohammad al-Attiyah|Khalid al-Attiyah|Chalid al-Atijja', 'foreign minister 2013-06-26/2016-01-27'],
    ['Majed al-Ansari|Majed al Ansari|Madżid al-Ansari|ماجد الأنصاري', 'spokesman of the Foreign Ministry 2021/'],
    [
      'Mohammed al-Khulaifi|Mohammed bin Abdulaziz al-Khulaifi|Muhammad al-Chulajfi',
      'minister of state for foreign affairs 2023-03/',
    ],
  ],
  KWT: [
    ['Sabah al-Ahmad al-Jaber al-Sabah|Sabah al-Ahmad|Sabah al-Ahmad as-Sabah', 'emir 2006-01-29/2020-09-29'],
    ['Nawaf al-Ahmad al-Jaber al-Sabah|Nawaf al-Ahmad|Nawwaf al-Ahmad as-Sabah', 'emir 2020-09-30/2023-12-16'],
    ['Mishal al-Ahmad al-Jaber al-Sabah|Mishal al-Ahmad|Miszal al-Ahmad as-Sabah', 'emir 2023-12-16/'],
    [
      'Sabah al-Khalid al-Sabah|Sabah al-Khalid|Sabah al-Chalid as-Sabah',
      'foreign minister 2011-10/2019-11, prime minister 2019-11-19/2022-07-19, crown prince 2024-06-02/',
    ],
    ['Abdullah Ali al-Yahya|Abdullah al-Yahya|Abd Allah al-Jahja', 'foreign minister 2024-01/'],
  ],
  BHR: [
    ['Hamad bin Isa Al Khalifa|Hamad bin Isa|Hamad ibn Isa Al Chalifa', 'king 2002-02-14/'],
    ['Salman bin Hamad Al Khalifa|Salman bin Hamad|Salman ibn Hamad Al Chalifa', 'prime minister 2020-11-11/'],
    ['Khalid bin Ahmed Al Khalifa|Khalid bin Ahmed|Chalid ibn Ahmad', 'foreign minister 2005-09/2020-02'],
    [
      'Abdullatif bin Rashid Al Zayani|Abdullatif al-Zayani|Abd al-Latif az-Zajani',
      'GCC: secretary general 2011-04-01/2020-02-01, foreign minister 2020-02/',
    ],
  ],
  OMN: [
    ['Qaboos bin Said|Kabus ibn Sa’id|قابوس بن سعيد', 'sultan 1970-07-23/2020-01-10'],
    ['Haitham bin Tariq|Hajsam ibn Tarik|هيثم بن طارق', 'sultan 2020-01-11/'],
    ['Yusuf bin Alawi|Jusuf ibn Alawi|يوسف بن علوي', 'foreign minister 1997/2020-08-18'],
    [
      'Badr al-Busaidi|Badr Albusaidi|Badr bin Hamad al-Busaidi|Badr al-Busajdi|بدر البوسعيدي',
      'foreign minister 2020-08-18/',
    ],
  ],
  YEM: [
    [
      'Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi|Abd Rabbuh Mansur Hadi|Abed Rabbo Mansour Hadi|عبد ربه منصور هادي',
      'president 2012-02-27/2022-04-07',
    ],
    ['Rashad al-Alimi|Raszad al-Alimi|رشاد العليمي', 'chairman of the Presidential Leadership Council 2022-04-07/'],
    ['Khaled Bahah|Chalid Bahah', 'prime minister 2014-11-09/2016-04-03'],
    ['Ahmed Obeid bin Daghr|Ahmad ibn Daghr', 'prime minister 2016-04-04/2018-10-15'],
    ['Maeen Abdulmalik Saeed|Main Abd al-Malik', 'prime minister 2018-10-18/2024-02-05'],
    [
      'Ahmad Awad bin Mubarak|Ahmed bin Mubarak|Ahmad ibn Mubarak',
      'foreign minister 2020-12/2024-03, prime minister 2024-02-05/2025-05-03',
    ],
    ['Salem Saleh bin Braik|Salem bin Braik|Salim ibn Burajk', 'prime minister 2025-05-03/'],
    ['Khaled al-Yamani|Khaled al-Yemani|Chalid al-Jamani', 'foreign minister 2018-05/2019-06'],
    ['Abdulmalik al-Mekhlafi|Abd al-Malik al-Michlafi', 'foreign minister 2015-12/2018-05'],
    ['Shaya Mohsin al-Zindani|Szaja az-Zindani', 'foreign minister 2024-03-26/'],
  ],
  Houthis: [
    ['Abdul-Malik al-Houthi|Abdulmalik al-Houthi|Abd al-Malik al-Husi|عبد الملك الحوثي', 'leader 2004/'],
    ['Mohammed Abdulsalam|Mohammed Abdul-Salam|Muhammad Abd as-Salam|محمد عبد السلام', 'chief negotiator 2015/'],
    ['Mahdi al-Mashat|Mahdi al-Maszat', 'chairman of the Supreme Political Council 2018-04-25/'],
    ['Saleh al-Sammad|Salih as-Sammad', 'chairman of the Supreme Political Council 2016-08-15/2018-04-19'],
    ['Yahya Saree|Jahja Sari', 'military spokesman 2018/'],
  ],
  STC: [['Aidarous al-Zubaidi|Aidarus al-Zoubaidi|Ajdarus az-Zubajdi|عيدروس الزبيدي', 'president 2017-05-11/']],
};
