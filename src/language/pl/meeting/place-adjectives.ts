// Polish adjectives made of the names of the cities and regions where sides meet.

const list =
  'stambulski:Stambuł ankarski:Ankara antalijski:Antalya miński:Mińsk genewski:Genewa lozański:Lozanna zuryski:Zurych berneński:Berno rzymski:Rzym ' +
  'mediolański:Mediolan paryski:Paryż berliński:Berlin monachijski:Monachium londyński:Londyn brukselski:Bruksela haski:Haga amsterdamski:Amsterdam ' +
  'luksemburski:Luksemburg strasburski:Strasburg wiedeński:Wiedeń salzburski:Salzburg praski:Praga warszawski:Warszawa krakowski:Kraków ' +
  'rzeszowski:Rzeszów budapeszteński:Budapeszt bratysławski:Bratysława bukareszteński:Bukareszt sofijski:Sofia belgradzki:Belgrad prisztiński:Prisztina ' +
  'sarajewski:Sarajewo ochrydzki:Ochryda ateński:Ateny nikozyjski:Nikozja madrycki:Madryt lizboński:Lizbona dubliński:Dublin oslański:Oslo ' +
  'sztokholmski:Sztokholm helsiński:Helsinki kopenhaski:Kopenhaga reykjavicki:Reykjavik wileński:Wilno ryski:Ryga talliński:Tallinn moskiewski:Moskwa ' +
  'petersburski:Petersburg kijowski:Kijów lwowski:Lwów odeski:Odessa homelski:Homel brzeski:Brześć tbiliski:Tbilisi erywański:Erywań bakijski:Baku astański:Astana ' +
  'taszkencki:Taszkent samarkandzki:Samarkanda biszkecki:Biszkek duszanbijski:Duszanbe kabulski:Kabul islamabadzki:Islamabad pekiński:Pekin ' +
  'szanghajski:Szanghaj hongkoński:Hongkong tokijski:Tokio seulski:Seul panmundżomski:Panmundżom hanojski:Hanoi singapurski:Singapur ' +
  'bangkocki:Bangkok dżakarcki:Dżakarta delhijski:Delhi maskacki:Maskat dauhański:Dauha kairski:Kair rijadzki:Rijad dżuddyjski:Dżudda ammański:Amman ' +
  'bejrucki:Bejrut damasceński:Damaszek bagdadzki:Bagdad teherański:Teheran jerozolimski:Jerozolima chartumski:Chartum trypolijski:Trypolis tuniski:Tunis ' +
  'algierski:Algier rabacki:Rabat nairobijski:Nairobi kampalski:Kampala pretoryjski:Pretoria waszyngtoński:Waszyngton nowojorski:Nowy-Jork florydzki:Floryda ' +
  'alaskański:Alaska genueński:Genua hawański:Hawana bogotański:Bogota limański:Lima ottawski:Ottawa';

export const placeAdjectives: ReadonlyMap<string, string> = new Map(
  list
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([adjective, place]): [string, string] => [adjective, place.replace('-', ' ')]),
);
