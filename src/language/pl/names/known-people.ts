// Widely known office holders of recent years, by party and class of office, in the spellings of Polish newspapers.

/**
 * Classes of office, as in ../roles/offices.ts: `head` of state, `government`, `foreign`, `defence`, `security`, `army`,
 * `spokesperson`, `envoy`, `adviser`, `deputy`, `parliament`, `finance`, `minister`, `office` of the head, `leader`.
 */
export const KNOWN_PEOPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USA: {
    head: 'Donald Trump, Joe Biden, Barack Obama, George Bush, Bill Clinton, Jimmy Carter, Richard Nixon, Ronald Reagan',
    deputy: 'J.D. Vance, JD Vance, Kamala Harris, Mike Pence',
    foreign:
      'Marco Rubio, Antony Blinken, Anthony Blinken, Mike Pompeo, Rex Tillerson, John Kerry, Hillary Clinton, Condoleezza Rice, Henry Kissinger, Colin Powell',
    defence:
      'Pete Hegseth, Lloyd Austin, Mark Esper, James Mattis, Jim Mattis, Ash Carter, Chuck Hagel, Donald Rumsfeld',
    security:
      'Mike Waltz, Jake Sullivan, John Bolton, Robert O’Brien, Herbert McMaster, Susan Rice, William Burns, John Ratcliffe, Tulsi Gabbard, Michael Flynn, Gina Haspel, Kash Patel',
    army: 'Dan Driscoll, Dan Caine, Mark Milley, Alexus Grynkewich, Christopher Cavoli, Charles Brown, Brad Cooper, Michael Kurilla',
    spokesperson:
      'Karoline Leavitt, Karine Jean-Pierre, Jen Psaki, Tammy Bruce, Matthew Miller, Ned Price, John Kirby, Heather Nauert, Morgan Ortagus, Tommy Pigott, Sarah Sanders, Kayleigh McEnany, Sean Spicer, Anna Kelly, Vedant Patel',
    envoy:
      'Steve Witkoff, Keith Kellogg, Jared Kushner, Brett McGurk, Amos Hochstein, Tom Barrack, Massad Boulos, Morgan Ortagus, Kurt Volker, Zalmay Khalilzad, Adam Boehler, Richard Grenell, Robert Malley, Rob Malley, Brian Hook, Tim Lenderking, Jeffrey Feltman, Tom Perriello, Josh Gruenbaum, Stephen Biegun, Jason Greenblatt, John Coale',
    finance: 'Scott Bessent, Janet Yellen, Steven Mnuchin, Jack Lew',
    minister:
      'Jamieson Greer, Katherine Tai, Robert Lighthizer, Howard Lutnick, Gina Raimondo, Wilbur Ross, Chris Wright, Rick Perry, Pam Bondi, Merrick Garland, Kristi Noem, Doug Burgum, Jennifer Granholm',
    parliament:
      'Nancy Pelosi, Mike Johnson, Chuck Schumer, Mitch McConnell, Lindsey Graham, Ted Cruz, John McCain, Bernie Sanders, Richard Blumenthal, John Thune, Kevin McCarthy, Paul Ryan, Jeanne Shaheen, Elizabeth Warren',
    adviser:
      'Stephen Miller, Susie Wiles, Elon Musk, Steve Bannon, Kellyanne Conway, Kevin Hassett, Peter Navarro, Larry Kudlow, Aryeh Lightstone',
    diplomat:
      'Matthew Whitaker, Mike Waltz, Linda Thomas-Greenfield, Nikki Haley, Victoria Nuland, Wendy Sherman, Michael Anton, Georgette Mosbacher, Mark Brzezinski, Tom Rose, Bridget Brink, Mike Huckabee, Elise Stefanik, Christopher Landau, Julie Davis, Dorothy Shea, Gordon Sondland, Andrew Puzder',
  },
  UKR: {
    head: 'Wołodymyr Zełenski, Wołodymyr Zełeński, Wołodymyr Zełenskyj, Wołodymir Zełenski, Petro Poroszenko, Leonid Kuczma, Wiktor Juszczenko, Wiktor Janukowycz, Ołeksandr Turczynow',
    government:
      'Denys Szmyhal, Julia Swyrydenko, Wołodymyr Hrojsman, Arsenij Jaceniuk, Ołeksij Honczaruk, Julia Tymoszenko',
    foreign: 'Andrij Sybiha, Dmytro Kułeba, Wadym Prystajko, Pawło Klimkin',
    defence:
      'Rustem Umerow, Rustem Umierow, Ołeksij Reznikow, Ołeksandr Reznikow, Mychajło Fedorow, Andrij Zahorodniuk, Stepan Połtorak, Andrij Taran',
    office: 'Andrij Jermak, Kyryło Budanow, Kiryło Budanow, Andrij Bohdan',
    security: 'Rustem Umerow, Rustem Umierow, Ołeksandr Łytwynenko, Ołeksij Daniłow',
    adviser:
      'Mychajło Podolak, Ołeksij Arestowycz, Ołeksandr Bewz, Dmytro Łytwyn, Ihor Żowkwa, Serhij Leszczenko, Andrij Hnatow, Andrij Gnatow, Pawło Palisa',
    parliament: 'Dawyd Arachamija, Dawid Arachamija, Rusłan Stefanczuk, Dmytro Razumkow, Ołeksandr Mereżko',
    envoy:
      'Serhij Kysłycia, Mykoła Toczycki, Dmytro Łubinec, Jewhenij Korniiczuk, Ołeksandr Czałyj, Olha Stefaniszyna, Wadym Skibicki, Serhij Kyslycia',
    army: 'Ołeksandr Syrski, Wałerij Załużny, Walerij Załużny, Wadym Skibicki, Ihor Smeszko, Wasyl Maluk',
    spokesperson: 'Heorhij Tychyj, Ołeh Nikołenko, Serhij Nykyforow, Jewhenija Krawczuk, Iryna Wereszczuk',
    other:
      'Nadia Sawczenko, Witalij Kłyczko, Ołeksandr Kubrakow, Taras Kaczka, Wsewołod Kożemiako, Denys Maluska, Rostysław Szurma, Ołeksij Czernyszow, Herman Hałuszczenko, Julija Tymoszenko, Wasyl Bodnar, Andrij Deszczyca, Wasyl Zwarycz, Andrij Kobolew, Jurij Witrenko, Olha Stefaniszyna',
  },
  RUS: {
    head: 'Władimir Putin, Dmitrij Miedwiediew, Borys Jelcyn, Michaił Gorbaczow',
    government: 'Michaił Miszustin',
    foreign:
      'Siergiej Ławrow, Sergiej Ławrow, Siergiej Riabkow, Aleksandr Gruszko, Michaił Bogdanow, Michaił Gałuzin, Siergiej Werszynin, Andriej Rudienko',
    defence: 'Siergiej Szojgu, Andriej Biełousow, Aleksandr Fomin',
    adviser: 'Jurij Uszakow, Władimir Miedinski, Władisław Surkow, Dmitrij Kozak, Anton Kobiakow',
    envoy:
      'Kirił Dmitrijew, Kiriłł Dmitrijew, Leonid Słucki, Aleksandr Ławrentjew, Grigorij Karasin, Boris Gryzłow, Michaił Zurabow, Siergiej Biesieda, Konstantin Gawriłow, Zamir Kabułow',
    spokesperson:
      'Dmitrij Pieskow, Dmitry Pieskow, Dmitrij Pieskov, Maria Zacharowa, Marija Zacharowa, Igor Konaszenkow',
    security: 'Nikołaj Patruszew, Siergiej Naryszkin, Aleksandr Bortnikow, Igor Kostiukow, Igor Sieczyn',
    army: 'Walerij Gierasimow, Siergiej Surowikin, Jewgienij Prigożyn, Aleksandr Zorin, Ramzan Kadyrow',
    parliament:
      'Wiaczesław Wołodin, Walentina Matwijenko, Konstantin Kosaczow, Aleksiej Puszkow, Leonid Kałasznikow, Władimir Dżabarow, Andriej Kliszas',
    diplomat:
      'Wasilij Niebienzia, Anatolij Antonow, Witalij Czurkin, Siergiej Andriejew, Aleksandr Darczijew, Michaił Uljanow, Gieorgij Borisienko, Władimir Czyżow, Rodion Mirosznik',
    other:
      'Roman Abramowicz, Aleksiej Miller, Elwira Nabiullina, Anton Siłuanow, Aleksandr Nowak, Aleksiej Lichaczow, Tatiana Moskalkowa, Maria Lwowa-Biełowa, Siergiej Kirijenko, Denis Manturow, Jelena Podolska, Kiriłł Nowikow',
  },
  POL: {
    head: 'Andrzej Duda, Karol Nawrocki, Bronisław Komorowski, Aleksander Kwaśniewski, Lech Wałęsa, Lech Kaczyński, Wojciech Jaruzelski',
    government:
      'Donald Tusk, Mateusz Morawiecki, Beata Szydło, Ewa Kopacz, Jarosław Kaczyński, Leszek Miller, Tadeusz Mazowiecki, Kazimierz Marcinkiewicz, Marek Belka',
    foreign:
      'Radosław Sikorski, Radek Sikorski, Zbigniew Rau, Jacek Czaputowicz, Witold Waszczykowski, Grzegorz Schetyna, Szymon Szynkowski vel Sęk, Marcin Przydacz, Paweł Jabłoński, Andrzej Szejna, Władysław Bartoszewski, Konrad Szymański, Paweł Wroński',
    defence:
      'Władysław Kosiniak-Kamysz, Mariusz Błaszczak, Antoni Macierewicz, Tomasz Siemoniak, Cezary Tomczyk, Paweł Zalewski',
    office:
      'Michał Dworczyk, Paweł Szrot, Marcin Mastalerek, Paweł Szefernaker, Jan Grabiec, Krzysztof Szczerski, Jakub Kumoch, Sławomir Cenckiewicz, Paweł Soloch, Zbigniew Bogucki',
    spokesperson:
      'Piotr Müller, Rafał Leśkiewicz, Łukasz Jasina, Adam Szłapka, Błażej Spychalski, Joanna Kopcińska, Maciej Wewiór',
    minister:
      'Andrzej Domański, Adam Bodnar, Waldemar Żurek, Marcin Kierwiński, Czesław Siekierski, Stefan Krajewski, Miłosz Motyka, Maciej Duszczyk, Agnieszka Dziemianowicz-Bąk, Barbara Nowacka, Krzysztof Gawkowski, Piotr Gliński, Zbigniew Ziobro, Adam Niedzielski, Jacek Sasin, Jadwiga Emilewicz, Anna Moskwa, Piotr Naimski, Jerzy Kwieciński, Robert Telus, Henryk Kowalczyk, Michał Kołodziejczak, Izabela Leszczyna, Katarzyna Pełczyńska-Nałęcz, Marzena Czarnecka, Wojciech Balczun',
    parliament:
      'Szymon Hołownia, Małgorzata Kidawa-Błońska, Elżbieta Witek, Marek Kuchciński, Tomasz Grodzki, Włodzimierz Czarzasty, Ryszard Terlecki, Stanisław Karczewski',
    army: 'Wiesław Kukuła, Rajmund Andrzejczak',
    leader: 'Sławomir Mentzen, Krzysztof Bosak, Rafał Trzaskowski, Adam Jarubas, Ryszard Petru, Robert Biedroń',
  },
  GBR: {
    head: 'Elżbieta II, Karol III',
    government:
      'Keir Starmer, Rishi Sunak, Boris Johnson, Theresa May, David Cameron, Liz Truss, Gordon Brown, Tony Blair, Margaret Thatcher, Winston Churchill',
    foreign: 'David Lammy, Yvette Cooper, James Cleverly, Dominic Raab, Jeremy Hunt, Philip Hammond, William Hague',
    defence: 'John Healey, Ben Wallace, Grant Shapps, Gavin Williamson, Michael Fallon, Penny Mordaunt',
    adviser: 'Jonathan Powell, Dominic Cummings, David Frost, Tim Barrow',
    minister:
      'David Davis, Michael Gove, Rachel Reeves, Kwasi Kwarteng, Sajid Javid, Priti Patel, Suella Braverman, Amber Rudd, Liam Fox, Stephen Barclay, Steve Barclay, Dominic Grieve, Andrea Leadsom, Kemi Badenoch, Matt Hancock, Jacob Rees-Mogg, George Osborne, Chris Grayling, Olly Robbins, Damian Green, Steve Baker, Robin Walker, Geoffrey Cox',
    parliament:
      'Jeremy Corbyn, Nigel Farage, John Bercow, Lindsay Hoyle, Ed Miliband, Nick Clegg, Vince Cable, Nicola Sturgeon, Arlene Foster, Sadiq Khan',
    army: 'Patrick Sanders, Tony Radakin',
  },
  FRA: {
    head: 'Emmanuel Macron, François Hollande, Francois Hollande, Nicolas Sarkozy, Jacques Chirac, François Mitterrand, Charles de Gaulle',
    government:
      'Sébastien Lecornu, Sebastien Lecornu, François Bayrou, Gabriel Attal, Élisabeth Borne, Elisabeth Borne, Jean Castex, Édouard Philippe, Edouard Philippe, Manuel Valls',
    foreign:
      'Jean-Noël Barrot, Jean-Noel Barrot, Stéphane Séjourné, Stephane Sejourne, Catherine Colonna, Jean-Yves Le Drian, Laurent Fabius, Jean-Marc Ayrault',
    defence: 'Catherine Vautrin, Florence Parly',
    adviser: 'Emmanuel Bonne',
    finance: 'Bruno Le Maire, Eric Lombard, Roland Lescure',
    leader: 'Marine Le Pen, Jean-Luc Mélenchon, Jordan Bardella',
  },
  DEU: {
    head: 'Frank-Walter Steinmeier, Joachim Gauck',
    government:
      'Friedrich Merz, Olaf Scholz, Angela Merkel, Gerhard Schröder, Gerhard Schroeder, Helmut Kohl, Willy Brandt',
    foreign: 'Johann Wadephul, Annalena Baerbock, Heiko Maas, Sigmar Gabriel, Guido Westerwelle',
    defence: 'Boris Pistorius, Christine Lambrecht, Annegret Kramp-Karrenbauer, Thomas de Maizière',
    adviser: 'Günter Sautter, Jens Plötner, Christoph Heusgen',
    finance: 'Lars Klingbeil, Christian Lindner, Wolfgang Schäuble, Jörg Kukies',
    minister:
      'Robert Habeck, Katherina Reiche, Peter Altmaier, Horst Seehofer, Nancy Faeser, Thorsten Frei, Alexander Dobrindt, Michael Roth, Heiko Thoms',
    spokesperson: 'Steffen Seibert, Stefan Kornelius, Steffen Hebestreit',
    leader: 'Martin Schulz, Alice Weidel, Manuela Schwesig',
  },
  TUR: {
    head: 'Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Recep Erdogan',
    government: 'Ahmet Davutoglu, Binali Yildirim',
    foreign: 'Hakan Fidan, Mevlüt Çavuşoğlu, Mevlut Cavusoglu',
    defence: 'Yaşar Güler, Yasar Guler, Hulusi Akar',
    security: 'Ibrahim Kalin, İbrahim Kalın',
    spokesperson: 'Ömer Çelik, Omer Celik, Fahrettin Altun, Oncu Keceli',
    other: 'Ekrem Imamoglu',
  },
  IRN: {
    head: 'Ali Chamenei, Masud Pezeszkian, Masoud Pezeszkian, Ebrahim Raisi, Hasan Rouhani, Hasan Rowhani, Hassan Rouhani, Mahmud Ahmadineżad, Ruhollah Chomeini, Modżtaba Chamenei',
    foreign:
      'Abbas Aragczi, Abbas Arakczi, Abbas Araghchi, Mohammad Dżawad Zarif, Hosejn Amir Abdollahian, Hossein Amir-Abdollahian, Ali Bagheri Kani, Ali Bakeri, Madżid Tacht-Rawanczi, Kazem Gharibabadi, Ali Bagheri',
    security: 'Ali Laridżani, Ali Larijani, Ali Szamchani',
    spokesperson:
      'Esmail Bagei, Esmail Baghai, Esmail Baghei, Ismail Baghai, Naser Kanani, Abbas Musawi, Said Chatibzade, Fatemeh Mohadżerani',
    parliament: 'Mohammad Bagher Ghalibaf, Mohammad Baker Kalibaf',
    other: 'Mohammad Eslami, Kasem Sulejmani, Ali Akbar Salehi, Amir Said Irawani',
  },
  ISR: {
    head: 'Icchak Herzog, Isaac Herzog, Reuwen Riwlin',
    government:
      'Benjamin Netanjahu, Beniamin Netanjahu, Binjamin Netanjahu, Benjamin Netanyahu, Naftali Bennett, Jair Lapid, Ehud Olmert, Ariel Szaron, Icchak Rabin',
    foreign: 'Gideon Saar, Israel Kac, Eli Cohen, Gabi Aszkenazi',
    defence: 'Israel Katz, Joaw Galant, Joaw Gallant, Beni Ganc, Benny Ganc, Awigdor Lieberman',
    minister:
      'Ron Dermer, Becalel Smotricz, Itamar Ben Gwir, Itamar Ben-Gwir, Jariw Lewin, Nir Barkat, Amichaj Elijahu',
    security: 'Dawid Barnea, David Barnea, Ronen Bar, Cachi Hanegbi, Gal Hirsch, Nican Alon, Josi Cohen',
    army: 'Ejal Zamir, Herci Halewi, Daniel Hagari, Awichaj Adraee',
    spokesperson: 'Omer Dostri, Dawid Mencer, Oren Marmorstein, Gal Hirsz',
    diplomat: 'Danny Danon, Gilad Erdan, Jechiel Leiter',
  },
  PSE: {
    head: 'Mahmud Abbas, Jasir Arafat',
    government: 'Muhammad Mustafa, Muhammad Sztajja, Mohammed Mustafa',
    deputy: 'Husajn asz-Szajch, Hussein al-Szeich, Rijad al-Maliki, Rijad Mansur, Varsen Aghabekian',
  },
  Hamas: {
    leader:
      'Ismail Hanija, Ismail Hanije, Jahja Sinwar, Jahia Sinwar, Chalil al-Hajja, Chalil al-Haja, Chaled Meszal, Chalid Maszal, Musa Abu Marzuk, Zahir Dżabarin, Muhammad Darwisz, Muhammad Dejf, Mohammed Sinwar, Izz ad-Din al-Haddad, Ghazi Hamad, Hossam Badran, Husam Badran, Osama Hamdan, Usama Hamdan, Basim Naim, Bassem Naim, Taher an-Nunu, Taher al-Nunu, Sami Abu Zuhri, Abu Obeida, Mahmud Mardawi',
  },
  Hezbollah: { leader: 'Hasan Nasrallah, Hassan Nasrallah, Naim Kasim, Naim Kassem' },
  Houthis: {
    leader:
      'Abd al-Malik al-Huti, Abdulmalik al-Huti, Mohammed Abdulsalam, Muhammad Abd as-Salam, Jahja Sari, Abd al-Kadir al-Murtada, Mahdi al-Maszat',
  },
  PKK: { leader: 'Abdullah Öcalan, Abdullah Ocalan, Murat Karayilan, Cemil Bayik' },
  SDF: { leader: 'Mazlum Abdi, Mazlum Kobani' },
  Taliban: {
    leader:
      'Abdul Ghani Baradar, Hibatullah Achundzada, Zabihullah Mudżahid, Amir Chan Muttaki, Suhail Szahin, Siradżuddin Hakkani',
  },
  RSF: { leader: 'Muhammad Hamdan Dagalo, Mohamed Hamdan Dagalo, Mohammed Hamdan Dagalo' },
  M23: {
    leader: 'Bertrand Bisimwa, Corneille Nangaa, Sultani Makenga, Lawrence Kanyuka, Willy Ngoma, Benjamin Mbonimpa',
  },
  TPLF: { leader: 'Debretsion Gebremichael, Getachew Reda, Tadesse Werede' },
  DNR: { leader: 'Ołeksandr Zacharczenko, Aleksandr Zacharczenko, Denis Puszylin, Denys Puszylin' },
  LNR: { leader: 'Ihor Płotnicki, Igor Płotnicki, Leonid Pasiecznik' },
  UN: {
    head: 'Antonio Guterres, António Guterres, Ban Ki Mun, Kofi Annan',
    envoy:
      'Hans Grundberg, Geir Pedersen, Martin Griffiths, Staffan de Mistura, Tom Fletcher, Ramtane Lamamra, Volker Türk, Filippo Grandi, Philippe Lazzarini, Tor Wennesland, Jeanine Hennis-Plasschaert, Hanna Tetteh, Stephanie Williams, Bintou Keita, Francesca Albanese, Rosemary DiCarlo, María Ángela Holguín, Horst Köhler, Sigrid Kaag, Cindy McCain, Catherine Russell, Stephane Dujarric, Stéphane Dujarric, Farhan Haq, Abdoulaye Bathily, Lakhdar Brahimi',
  },
  IAEA: { head: 'Rafael Grossi, Rafael Mariano Grossi, Yukiya Amano' },
  NATO: {
    head: 'Mark Rutte, Jens Stoltenberg, Anders Fogh Rasmussen',
    spokesperson: 'Oana Lungescu, Allison Hart',
    deputy: 'Mircea Geoana, Radmila Shekerinska',
  },
  OSCE: {
    head: 'Helga Maria Schmid, Feridun Sinirlioğlu, Thomas Greminger',
    envoy: 'Heidi Tagliavini, Martin Sajdik, Alexander Hug, Mikko Kinnunen, Heidi Grau, Ertugrul Apakan',
  },
  IMF: { head: 'Kristalina Georgiewa, Kristalina Georgieva' },
  WHO: { head: 'Tedros Adhanom Ghebreyesus' },
  WTO: { head: 'Ngozi Okonjo-Iweala, Roberto Azevedo' },
  VAT: {
    head: 'Leon XIV, Franciszek, papież Franciszek, Benedykt XVI, Jan Paweł II',
    foreign: 'Pietro Parolin, Paul Richard Gallagher',
    envoy: 'Matteo Zuppi',
  },
  BLR: {
    head: 'Alaksandr Łukaszenka, Aleksandr Łukaszenka, Aleksander Łukaszenka, Alaksandr Łukaszenko, Aleksander Łukaszenko',
    foreign: 'Maksim Ryżankou, Maksim Ryżenkow, Uładzimir Makiej, Siarhiej Alejnik',
    spokesperson: 'Natalla Ejsmant, Natalia Ejsmont',
  },
  ITA: {
    government: 'Giorgia Meloni, Matteo Renzi, Giuseppe Conte, Silvio Berlusconi',
    head: 'Sergio Mattarella',
    foreign: 'Antonio Tajani, Luigi Di Maio',
    defence: 'Guido Crosetto',
    leader: 'Matteo Salvini, Luigi Di Maio',
    adviser: 'Fabrizio Saggio',
  },
  ESP: {
    government: 'Pedro Sánchez, Pedro Sanchez, Mariano Rajoy',
    foreign: 'José Manuel Albares, Jose Manuel Albares',
    head: 'Filip VI',
  },
  HUN: {
    government: 'Viktor Orbán, Viktor Orban, Wiktor Orban, Péter Magyar, Peter Magyar',
    foreign: 'Péter Szijjártó, Peter Szijjarto, Peter Szijjártó',
    head: 'Tamás Sulyok, Katalin Novák',
  },
  SVK: {
    government: 'Robert Fico, Peter Pellegrini, Eduard Heger, Ľudovít Ódor',
    head: 'Zuzana Čaputová, Zuzana Czaputova',
    foreign: 'Juraj Blanár, Juraj Blanar',
  },
  CZE: {
    government: 'Petr Fiala, Andrej Babiš, Andrej Babisz, Bohuslav Sobotka',
    head: 'Petr Pavel, Miloš Zeman, Milosz Zeman, Vaclav Havel',
    foreign: 'Jan Lipavský, Jan Lipavsky, Petr Macinka',
  },
  AUT: {
    government: 'Christian Stocker, Karl Nehammer, Sebastian Kurz, Alexander Schallenberg',
    head: 'Alexander Van der Bellen',
    foreign: 'Beate Meinl-Reisinger',
  },
  CHE: { head: 'Karin Keller-Sutter, Viola Amherd, Guy Parmelin', foreign: 'Ignazio Cassis' },
  FIN: {
    head: 'Alexander Stubb, Sauli Niinistö, Sauli Niinisto',
    government: 'Petteri Orpo, Sanna Marin',
    foreign: 'Elina Valtonen, Pekka Haavisto',
  },
  SWE: {
    government: 'Ulf Kristersson, Magdalena Andersson, Stefan Löfven',
    foreign: 'Maria Malmer Stenergard, Tobias Billström, Ann Linde, Margot Wallström',
    defence: 'Pål Jonson',
  },
  NOR: {
    government: 'Jonas Gahr Støre, Jonas Gahr Store, Erna Solberg',
    foreign: 'Espen Barth Eide, Anniken Huitfeldt',
  },
  DNK: {
    government: 'Mette Frederiksen',
    foreign: 'Lars Løkke Rasmussen, Lars Lokke Rasmussen',
    defence: 'Troels Lund Poulsen',
  },
  GRL: { government: 'Jens-Frederik Nielsen, Mute Egede, Múte Egede', foreign: 'Vivian Motzfeldt' },
  NLD: {
    government: 'Dick Schoof, Rob Jetten',
    foreign: 'David van Weel, Caspar Veldkamp, Wopke Hoekstra',
    defence: 'Ruben Brekelmans, Kajsa Ollongren',
    leader: 'Geert Wilders',
  },
  EU: {
    head: 'Antonio Costa, António Costa, Charles Michel, Herman Van Rompuy, Donald Tusk',
    government: 'Ursula von der Leyen, Jean-Claude Juncker, José Manuel Barroso, Jose Manuel Barroso',
    foreign: 'Kaja Kallas, Josep Borrell, Federica Mogherini, Catherine Ashton',
    minister:
      'Maroš Šefčovič, Maros Sefcovic, Valdis Dombrovskis, Andrius Kubilius, Frans Timmermans, Margrethe Vestager, Thierry Breton, Věra Jourová, Vera Jourova, Cecilia Malmström, Janusz Wojciechowski, Elżbieta Bieńkowska, Dubravka Šuica, Marta Kos, Didier Reynders, Margaritis Schinas, Olivér Várhelyi, Oliver Varhelyi, Magnus Brunner, Piotr Serafin, Günther Oettinger, Paolo Gentiloni, Pierre Moscovici, Marianne Thyssen, Johannes Hahn, Violeta Bulc, Kadri Simson',
    envoy:
      'Michel Barnier, Enrique Mora, David O’Sullivan, Peter Stano, Paula Pinho, Anitta Hipper, Margaritis Schinas, Eric Mamer, Arianna Podesta, Olof Gill, Helga Schmid, Sabine Weyand, Miroslav Lajčák, Anouar El Anouni, Guillaume Mercier',
    parliament:
      'Roberta Metsola, David Sassoli, Antonio Tajani, Martin Schulz, Jerzy Buzek, Guy Verhofstadt, Manfred Weber',
    finance: 'Christine Lagarde, Mario Draghi',
  },
  BEL: { government: 'Bart De Wever, Alexander De Croo', foreign: 'Maxime Prévot, Maxime Prevot' },
  IRL: {
    government: 'Micheál Martin, Micheal Martin, Simon Harris, Leo Varadkar, Enda Kenny',
    foreign: 'Simon Coveney, Charlie Flanagan',
  },
  PRT: { government: 'Luís Montenegro, Luis Montenegro', head: 'Marcelo Rebelo de Sousa' },
  GRC: {
    government: 'Kyriakos Micotakis, Kiriakos Mitsotakis, Aleksis Tsipras, Alexis Tsipras',
    foreign: 'Jorgos Jerapetritis',
  },
  CYP: { head: 'Nikos Christodulidis, Nikos Anastasiadis, Nicos Anastasiades' },
  ROU: {
    head: 'Nicușor Dan, Nicusor Dan, Klaus Iohannis, Klaus Johannis',
    government: 'Ilie Bolojan',
    foreign: 'Oana Țoiu',
  },
  MDA: { head: 'Maia Sandu, Igor Dodon', government: 'Dorin Recean' },
  BGR: { head: 'Rumen Radew', government: 'Bojko Borisow, Rosen Żelazkow' },
  LTU: {
    head: 'Gitanas Nausėda, Gitanas Nauseda, Dalia Grybauskaite',
    government: 'Ingrida Šimonytė, Ingrida Szimonyte, Gintautas Paluckas',
    foreign: 'Gabrielius Landsbergis, Kęstutis Budrys, Kestutis Budrys',
  },
  LVA: {
    head: 'Edgars Rinkēvičs, Edgars Rinkeviczs',
    government: 'Evika Siliņa, Evika Silina',
    foreign: 'Baiba Braže, Baiba Braze',
  },
  EST: { head: 'Alar Karis', government: 'Kristen Michal', foreign: 'Margus Tsahkna', defence: 'Hanno Pevkur' },
  SRB: {
    head: 'Aleksandar Vučić, Aleksandar Vuczić, Aleksandar Vucić, Aleksandar Vucic',
    government: 'Ana Brnabić, Ana Brnabic',
    foreign: 'Ivica Dačić',
    envoy: 'Petar Petković',
  },
  XKX: { government: 'Albin Kurti', head: 'Vjosa Osmani, Hashim Thaci, Hashim Thaçi', deputy: 'Besnik Bislimi' },
  HRV: { government: 'Andrej Plenković, Andrej Plenkovic', head: 'Zoran Milanović' },
  GEO: {
    head: 'Salome Zurabiszwili, Micheil Saakaszwili, Micheil Kawelaszwili',
    government: 'Irakli Kobachidze, Irakli Garibaszwili',
    leader: 'Bidzina Iwaniszwili',
  },
  ARM: {
    government: 'Nikol Paszynian, Nikol Paszinian',
    foreign: 'Ararat Mirzojan, Zohrab Mnacakanian',
    head: 'Wahagn Chaczaturian, Serż Sarkisjan',
    security: 'Armen Grigorian',
  },
  AZE: { head: 'Ilham Alijew, Ilham Aliyev', foreign: 'Dżejhun Bajramow, Ceyhun Bayramov', adviser: 'Hikmet Hadżijew' },
  KAZ: { head: 'Kasym-Żomart Tokajew, Nursułtan Nazarbajew' },
  UZB: { head: 'Szawkat Mirzijojew' },
  KGZ: { head: 'Sadyr Dżaparow' },
  TJK: { head: 'Emomali Rahmon' },
  CHN: {
    head: 'Xi Jinping, Hu Jintao',
    government: 'Li Qiang, Li Keqiang',
    foreign: 'Wang Yi, Yang Jiechi, Qin Gang',
    deputy: 'He Lifeng, Liu He, Ding Xuexiang',
    minister: 'Wang Wentao, Li Chenggang, Dong Jun, Li Shangfu',
    spokesperson: 'Lin Jian, Mao Ning, Guo Jiakun, Wang Wenbin, Zhao Lijian, Hua Chunying, Geng Shuang, He Yongqian',
    envoy: 'Li Hui, Fu Cong',
  },
  TWN: { head: 'Tsai Ing-wen, Lai Ching-te, William Lai' },
  JPN: {
    government: 'Sanae Takaichi, Shigeru Ishiba, Fumio Kishida, Shinzo Abe, Shinzō Abe, Yoshihide Suga',
    foreign: 'Takeshi Iwaya, Toshimitsu Motegi, Taro Kono',
    envoy: 'Ryosei Akazawa',
    minister: 'Yoji Muto',
  },
  KOR: {
    head: 'Li Dze Mjung, Lee Jae-myung, Jun Suk Jeol, Yoon Suk-yeol, Yoon Suk Yeol, Mun Dze In, Moon Jae-in, Park Geun-hye',
    foreign: 'Czo Hjun, Cho Hyun, Kang Kyung-wha',
    security: 'Wi Sung-lac, Czung Ui Jong',
  },
  PRK: {
    head: 'Kim Dzong Un, Kim Jong Un, Kim Jong-un, Kim Dzong Il',
    foreign: 'Czoe Son Hui, Ri Jong Ho',
    other: 'Kim Jo Dzong, Kim Yo-jong, Kim Jong Czol',
  },
  IND: {
    government: 'Narendra Modi, Manmohan Singh',
    foreign: 'Subrahmanyam Jaishankar, S. Jaishankar, Vikram Misri',
    defence: 'Rajnath Singh',
    security: 'Ajit Doval',
    minister: 'Piyush Goyal',
  },
  PAK: {
    government: 'Szahbaz Szarif, Shehbaz Sharif, Imran Khan, Nawaz Szarif',
    foreign: 'Ishaq Dar, Ishak Dar',
    defence: 'Khawaja Asif, Chawadża Asif',
    army: 'Asim Munir',
    head: 'Asif Ali Zardari',
    minister: 'Attaullah Tarar, Mohsin Naqvi',
  },
  AFG: { head: 'Aszraf Ghani, Ashraf Ghani, Hamid Karzaj', government: 'Abdullah Abdullah' },
  SAU: {
    head: 'Salman ibn Abd al-Aziz',
    government: 'Muhammad ibn Salman, Mohammed bin Salman, Mohammad bin Salman',
    foreign: 'Fajsal ibn Farhan, Faisal bin Farhan, Adel al-Dżubeir',
    security: 'Musaed al-Aiban, Chalid ibn Salman',
    diplomat: 'Muhammad al-Dżabir',
  },
  ARE: {
    head: 'Muhammad ibn Zajed, Mohammed bin Zayed, Mohammad bin Zajed, Muhammad ibn Zajid',
    foreign: 'Abdullah ibn Zajed, Abdullah bin Zayed',
    adviser: 'Anwar Gargasz',
  },
  QAT: {
    head: 'Tamim ibn Hamad Al Sani, Tamim ibn Hamad as-Sani, Tamim bin Hamad Al Thani',
    government:
      'Muhammad ibn Abd ar-Rahman Al Sani, Mohammed bin Abdulrahman Al Thani, Muhammad ibn Abdulrahman as-Sani',
    spokesperson: 'Madżid al-Ansari, Majed al-Ansari, Madżed al-Ansari',
    minister: 'Mohammed al-Chulajfi, Muhammad al-Chulajfi',
  },
  OMN: { foreign: 'Badr al-Busaidi, Badr Albusaidi, Jusuf ibn Alawi', head: 'Hajsam ibn Tarik' },
  KWT: { foreign: 'Abdullah al-Jahja' },
  EGY: {
    head: 'Abd al-Fattah as-Sisi, Abdel Fattah as-Sisi, Abdel Fatah es-Sisi, Abdel Fattah el-Sisi',
    foreign: 'Badr Abdelatty, Badr Abd al-Ati, Sameh Szukri',
    security: 'Hassan Raszad, Hasan Raszad, Abbas Kamel',
  },
  JOR: { head: 'Abdullah II', foreign: 'Ajman Safadi, Ajman as-Safadi, Ayman Safadi' },
  LBN: {
    head: 'Joseph Aoun, Józef Aun, Michel Aoun',
    government: 'Nawaf Salam, Nadżib Mikati, Saad al-Hariri',
    parliament: 'Nabih Berri',
    diplomat: 'Simon Karam',
  },
  SYR: {
    head: 'Ahmed asz-Szara, Ahmad asz-Szara, Ahmed al-Szara, Baszar al-Asad, Baszar al-Assad, Baszar Asad',
    foreign: 'Asaad asz-Szajbani, Asad asz-Szajbani, Asaad al-Szejbani, Faisal Mekdad, Walid al-Mualim',
    defence: 'Murhaf Abu Kasra',
  },
  IRQ: { government: 'Muhammad Szija as-Sudani, Mohammed Szia al-Sudani', foreign: 'Fuad Husajn, Fuad Hussein' },
  YEM: {
    head: 'Raszad al-Alimi, Abd Rabbuh Mansur Hadi',
    foreign: 'Szaja az-Zindani',
    envoy: 'Madżid Fadail, Jahja Kazman',
  },
  LBY: { government: 'Abd al-Hamid Dbeiba, Fajiz as-Sarradż', army: 'Chalifa Haftar, Khalifa Haftar' },
  MAR: { head: 'Muhammad VI', foreign: 'Nasser Bourita' },
  DZA: { head: 'Abdelmadżid Tebboune', foreign: 'Ahmed Attaf' },
  SDN: { head: 'Abd al-Fattah al-Burhan, Abdel Fattah al-Burhan, Abdel Fattah Burhan', government: 'Kamil Idris' },
  SSD: { head: 'Salva Kiir', deputy: 'Riek Machar' },
  ETH: { government: 'Abiy Ahmed, Abij Ahmed', foreign: 'Gedion Timothewos', security: 'Redwan Hussein' },
  ERI: { head: 'Isaias Afewerki' },
  SOM: { head: 'Hassan Sheikh Mohamud, Hasan Szejk Mohamud' },
  KEN: { head: 'William Ruto, Uhuru Kenyatta' },
  RWA: { head: 'Paul Kagame', foreign: 'Olivier Nduhungirehe', spokesperson: 'Yolande Makolo' },
  COD: {
    head: 'Félix Tshisekedi, Felix Tshisekedi',
    foreign: 'Thérèse Kayikwamba Wagner, Therese Kayikwamba Wagner',
    spokesperson: 'Patrick Muyaya',
  },
  AGO: { head: 'João Lourenço, Joao Lourenco' },
  UGA: { head: 'Yoweri Museveni' },
  ZAF: { head: 'Cyril Ramaphosa, Jacob Zuma, Nelson Mandela', foreign: 'Ronald Lamola, Naledi Pandor' },
  NGA: { head: 'Bola Tinubu, Muhammadu Buhari' },
  TGO: { head: 'Faure Gnassingbé, Faure Gnassingbe' },
  SEN: { head: 'Bassirou Diomaye Faye, Macky Sall' },
  CAN: {
    government: 'Mark Carney, Justin Trudeau',
    foreign: 'Anita Anand, Mélanie Joly, Melanie Joly, Chrystia Freeland',
    minister: 'Dominic LeBlanc',
  },
  MEX: { head: 'Claudia Sheinbaum, Andrés Manuel López Obrador, Enrique Peña Nieto', minister: 'Marcelo Ebrard' },
  BRA: {
    head: 'Luiz Inácio Lula da Silva, Lula da Silva, Jair Bolsonaro, Dilma Rousseff',
    foreign: 'Mauro Vieira',
    finance: 'Fernando Haddad',
  },
  ARG: { head: 'Javier Milei, Mauricio Macri', foreign: 'Pablo Quirno, Gerardo Werthein' },
  COL: {
    head: 'Gustavo Petro, Juan Manuel Santos, Iván Duque',
    envoy: 'Otty Patiño, Humberto de la Calle, Vera Grabe',
  },
  ELN: { leader: 'Antonio García, Pablo Beltrán, Israel Ramírez' },
  FARC: { leader: 'Rodrigo Londoño, Iván Márquez' },
  VEN: {
    head: 'Nicolás Maduro, Nicolas Maduro, Hugo Chávez',
    deputy: 'Delcy Rodríguez, Delcy Rodriguez',
    parliament: 'Jorge Rodríguez, Jorge Rodriguez',
    foreign: 'Yván Gil, Ivan Gil',
    leader: 'María Corina Machado, Juan Guaidó, Edmundo González Urrutia',
    minister: 'Diosdado Cabello',
  },
  CUB: { head: 'Miguel Díaz-Canel, Raúl Castro, Raul Castro, Fidel Castro', foreign: 'Bruno Rodríguez' },
  SLV: { head: 'Nayib Bukele' },
  AUS: { government: 'Anthony Albanese, Scott Morrison', foreign: 'Penny Wong' },
  NZL: { government: 'Christopher Luxon, Jacinda Ardern' },
  IDN: { head: 'Prabowo Subianto, Joko Widodo' },
  MYS: { government: 'Anwar Ibrahim, Mahathir Mohamad' },
  THA: {
    government: 'Anutin Charnvirakul, Paetongtarn Shinawatra, Srettha Thavisin, Phumtham Wechayachai',
    foreign: 'Maris Sangiampongsa, Sihasak Phuangketkeow',
  },
  KHM: { government: 'Hun Manet', parliament: 'Hun Sen', foreign: 'Prak Sokhonn', defence: 'Tea Seiha' },
  VNM: { head: 'To Lam, Luong Cuong', government: 'Pham Minh Chinh' },
  PHL: { head: 'Ferdinand Marcos, Rodrigo Duterte' },
  MMR: { army: 'Min Aung Hlaing', leader: 'Aung San Suu Kyi' },
};
