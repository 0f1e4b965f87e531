// Words of the news whose forms the dictionary lists without saying what they are, or lists wrongly.

/** An irregular noun: its cases (N G D A I L V) in the singular, a slash, the plural; and its gender in each. */
export interface IrregularNoun {
  readonly lemma: string;
  readonly paradigm: string;
  readonly gender: string;
  readonly pluralGender?: string;
}

const noun = (gender: string, paradigm: string, pluralGender?: string): IrregularNoun => ({
  lemma: paradigm.trim().split(/[\s|]/u)[0],
  paradigm,
  gender,
  pluralGender,
});

export const IRREGULAR_NOUNS: readonly IrregularNoun[] = [
  noun(
    'h',
    'człowiek człowieka człowiekowi człowieka człowiekiem człowieku człowieku|człowiecze / ludzie ludzi ludziom ludzi ludźmi ludziach ludzie',
  ),
  noun('h', 'brat brata bratu|bratowi brata bratem bracie bracie / bracia braci braciom braci braćmi braciach bracia'),
  noun(
    'h',
    'przyjaciel przyjaciela przyjacielowi przyjaciela przyjacielem przyjacielu przyjacielu / przyjaciele przyjaciół przyjaciołom przyjaciół przyjaciółmi przyjaciołach przyjaciele',
  ),
  noun(
    'h',
    'nieprzyjaciel nieprzyjaciela nieprzyjacielowi nieprzyjaciela nieprzyjacielem nieprzyjacielu nieprzyjacielu / nieprzyjaciele nieprzyjaciół nieprzyjaciołom nieprzyjaciół nieprzyjaciółmi nieprzyjaciołach nieprzyjaciele',
  ),
  noun(
    'h',
    'książę księcia księciu księcia księciem księciu książę / książęta książąt książętom książąt książętami książętach książęta',
  ),
  noun(
    'h',
    'ksiądz księdza księdzu księdza księdzem księdzu księże / księża księży księżom księży księżmi księżach księża',
  ),
  noun('h', 'ojciec ojca ojcu ojca ojcem ojcu ojcze / ojcowie ojców ojcom ojców ojcami ojcach ojcowie'),
  noun('h', 'mąż męża mężowi męża mężem mężu mężu / mężowie mężów mężom mężów mężami mężach mężowie'),
  noun('h', 'gość gościa gościowi gościa gościem gościu gościu / goście gości gościom gości gośćmi gościach goście'),
  noun('h', 'pan pana panu pana panem panu panie / panowie panów panom panów panami panach panowie'),
  noun('f', 'pani pani pani panią panią pani pani / panie pań paniom panie paniami paniach panie'),
  noun('h', 'państwo państwa państwu państwa państwem państwu państwo'),
  noun(
    'n',
    'państwo państwa państwu państwo państwem państwie państwo / państwa państw państwom państwa państwami państwach państwa',
  ),
  noun(
    'h',
    'sędzia sędziego|sędzi sędziemu|sędzi sędziego|sędzię sędzią sędzi|sędzim sędzio / sędziowie sędziów sędziom sędziów sędziami sędziach sędziowie',
  ),
  noun(
    'h',
    'hrabia hrabiego|hrabi hrabiemu|hrabi hrabiego|hrabię hrabią|hrabim hrabi|hrabim hrabio / hrabiowie hrabiów hrabiom hrabiów hrabiami hrabiach hrabiowie',
  ),
  noun(
    'h',
    'przewodniczący przewodniczącego przewodniczącemu przewodniczącego przewodniczącym przewodniczącym przewodniczący / przewodniczący przewodniczących przewodniczącym przewodniczących przewodniczącymi przewodniczących przewodniczący',
  ),
  noun(
    'h',
    'wiceprzewodniczący wiceprzewodniczącego wiceprzewodniczącemu wiceprzewodniczącego wiceprzewodniczącym wiceprzewodniczącym wiceprzewodniczący / wiceprzewodniczący wiceprzewodniczących wiceprzewodniczącym wiceprzewodniczących wiceprzewodniczącymi wiceprzewodniczących wiceprzewodniczący',
  ),
  noun(
    'h',
    'wojskowy wojskowego wojskowemu wojskowego wojskowym wojskowym wojskowy / wojskowi wojskowych wojskowym wojskowych wojskowymi wojskowych wojskowi',
  ),
  noun(
    'h',
    'podwładny podwładnego podwładnemu podwładnego podwładnym podwładnym podwładny / podwładni podwładnych podwładnym podwładnych podwładnymi podwładnych podwładni',
  ),
  noun(
    'h',
    'duchowny duchownego duchownemu duchownego duchownym duchownym duchowny / duchowni duchownych duchownym duchownych duchownymi duchownych duchowni',
  ),
  noun(
    'h',
    'chorąży chorążego chorążemu chorążego chorążym chorążym chorąży / chorążowie chorążych chorążym chorążych chorążymi chorążych chorążowie',
  ),
  noun(
    'n',
    'dziecko dziecka dziecku dziecko dzieckiem dziecku dziecko / dzieci dzieci dzieciom dzieci dziećmi dzieciach dzieci',
  ),
  noun('m', 'rok roku rokowi rok rokiem roku roku / lata lat latom lata latami|laty latach lata'),
  noun('m', 'dzień dnia dniowi dzień dniem dniu dniu / dni|dnie dni dniom dni|dnie dniami dniach dni'),
  noun(
    'm',
    'tydzień tygodnia tygodniowi tydzień tygodniem tygodniu tygodniu / tygodnie tygodni tygodniom tygodnie tygodniami tygodniach tygodnie',
  ),
  noun('f', 'ręka ręki ręce rękę ręką ręce|ręku ręko / ręce rąk rękom ręce rękami|rękoma rękach|ręku ręce'),
  noun('n', 'oko oka oku oko okiem oku oko / oczy|oka oczu|ok oczom|okom oczy|oka oczami|oczyma oczach oczy'),
  noun('n', 'ucho ucha uchu ucho uchem uchu ucho / uszy uszu uszom uszy uszami uszach uszy'),
  noun(
    'm',
    'świat świata światu|światowi świat światem świecie świecie / światy światów światom światy światami światach światy',
  ),
  noun('m', 'dom domu domowi dom domem domu domu / domy domów domom domy domami domach domy'),
  noun(
    'm',
    'procent procentu|procenta procentowi procent procentem procencie procencie / procent|procenty procent|procentów procentom procent|procenty procentami procentach procenty',
  ),
  noun('f', 'ziemia ziemi ziemi ziemię ziemią ziemi ziemio / ziemie ziem ziemiom ziemie ziemiami ziemiach ziemie'),
  noun(
    'f',
    'rzeczpospolita rzeczypospolitej|rzeczpospolitej rzeczypospolitej|rzeczpospolitej rzeczpospolitą rzecząpospolitą|rzeczpospolitą rzeczypospolitej|rzeczpospolitej rzeczpospolito',
  ),
  noun(
    'n',
    'popołudnie popołudnia popołudniu popołudnie popołudniem popołudniu popołudnie / popołudnia popołudni popołudniom popołudnia popołudniami popołudniach popołudnia',
  ),
  noun('n', 'słowo słowa słowu słowo słowem słowie słowo / słowa słów słowom słowa słowami słowach słowa'),
  noun(
    'm',
    'pieniądz pieniądza pieniądzowi pieniądz pieniądzem pieniądzu pieniądzu / pieniądze pieniędzy pieniądzom pieniądze pieniędzmi pieniądzach pieniądze',
  ),
  noun(
    'm',
    'dron drona|dronu dronowi drona|dron dronem dronie dronie / drony dronów dronom drony dronami dronach drony',
  ),
  noun('f', 'krew krwi krwi krew krwią krwi krwi'),
  noun('f', 'broń broni broni broń bronią broni broni / bronie broni broniom bronie broniami broniach bronie'),
  noun(
    'f',
    'Rzeczpospolita Rzeczypospolitej|Rzeczpospolitej Rzeczypospolitej|Rzeczpospolitej Rzeczpospolitą Rzecząpospolitą|Rzeczpospolitą Rzeczypospolitej|Rzeczpospolitej Rzeczpospolito',
  ),
];

/** An irregular verb's forms that the dictionary does not derive; `present` is 1st to 3rd person, singular then plural. */
export interface IrregularVerb {
  readonly lemma: string;
  readonly aspect: 'i' | 'd';
  readonly present?: string;
  /** Singular and plural second person, plural first person. */
  readonly imperative?: string;
  /** Past stems: masculine singular, stem of the other singulars, stem before -li. */
  readonly past?: readonly [masculine: string, other: string, personal: string];
  readonly presentAdverbial?: string;
  readonly pastAdverbial?: string;
  readonly impersonal?: string;
  /** Active participle, masculine nominative. */
  readonly active?: string;
  /** Passive participle without its final -y, and its personal plural. */
  readonly passive?: readonly [stem: string, personal: string];
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = [
  {
    lemma: 'być',
    aspect: 'i',
    present: 'jestem jesteś jest jesteśmy jesteście są',
    active: 'będący',
    presentAdverbial: 'będąc',
    imperative: 'bądź bądźcie bądźmy',
  },
  { lemma: 'być', aspect: 'i', present: 'będę będziesz będzie będziemy będziecie będą' },
  { lemma: 'mieć', aspect: 'i', present: 'mam masz ma mamy macie mają', active: 'mający', presentAdverbial: 'mając' },
  {
    lemma: 'iść',
    aspect: 'i',
    present: 'idę idziesz idzie idziemy idziecie idą',
    past: ['szedł', 'szł', 'szl'],
    active: 'idący',
    presentAdverbial: 'idąc',
    imperative: 'idź idźcie idźmy',
  },
  { lemma: 'pójść', aspect: 'd', past: ['poszedł', 'poszł', 'poszl'], pastAdverbial: 'poszedłszy' },
  {
    lemma: 'chcieć',
    aspect: 'i',
    present: 'chcę chcesz chce chcemy chcecie chcą',
    active: 'chcący',
    presentAdverbial: 'chcąc',
  },
  {
    lemma: 'móc',
    aspect: 'i',
    present: 'mogę możesz może możemy możecie mogą',
    active: 'mogący',
    presentAdverbial: 'mogąc',
  },
  {
    lemma: 'rzec',
    aspect: 'd',
    present: 'rzeknę rzekniesz rzeknie rzekniemy rzekniecie rzekną',
    past: ['rzekł', 'rzekł', 'rzekl'],
  },
  {
    lemma: 'orzec',
    aspect: 'd',
    present: 'orzeknę orzekniesz orzeknie orzekniemy orzekniecie orzekną',
    past: ['orzekł', 'orzekł', 'orzekl'],
    passive: ['orzeczon', 'orzeczeni'],
    impersonal: 'orzeczono',
  },
  {
    lemma: 'ciąć',
    aspect: 'i',
    present: 'tnę tniesz tnie tniemy tniecie tną',
    presentAdverbial: 'tnąc',
    active: 'tnący',
  },
  { lemma: 'ściąć', aspect: 'd', present: 'zetnę zetniesz zetnie zetniemy zetniecie zetną' },
  { lemma: 'ująć', aspect: 'd', present: 'ujmę ujmiesz ujmie ujmiemy ujmiecie ujmą' },
  {
    lemma: 'spać',
    aspect: 'i',
    present: 'śpię śpisz śpi śpimy śpicie śpią',
    presentAdverbial: 'śpiąc',
    active: 'śpiący',
  },
  {
    lemma: 'bać',
    aspect: 'i',
    present: 'boję boisz boi boimy boicie boją',
    presentAdverbial: 'bojąc',
    active: 'bojący',
    imperative: 'bój bójcie bójmy',
  },
  {
    lemma: 'słać',
    aspect: 'i',
    present: 'ślę ślesz śle ślemy ślecie ślą',
    presentAdverbial: 'śląc',
    active: 'ślący',
    imperative: 'ślij ślijcie ślijmy',
  },
  { lemma: 'pleść', aspect: 'i', present: 'plotę pleciesz plecie pleciemy pleciecie plotą' },
  { lemma: 'uwięzić', aspect: 'd', passive: ['uwięzion', 'uwięzieni'], impersonal: 'uwięziono' },
];

/** Verbs without an infinitive in use, with the forms of `powinien` and of the like: form and its bundle of features. */
export const DEFECTIVE_VERBS: Readonly<Record<string, string>> = {
  powinien: `powinien:shm3i powinna:sf3i powinno:sn3i powinni:ph3i powinny:pmfn3i powinienem:shm1i powinnam:sf1i
    powinieneś:shm2i powinnaś:sf2i powinniśmy:ph1i powinnyśmy:pmfn1i powinniście:ph2i powinnyście:pmfn2i`,
  trzeba: 'trzeba:s3i',
  można: 'można:s3i',
  wolno: 'wolno:s3i',
  warto: 'warto:s3i',
  należy: 'należy:s3i',
  brak: 'brak:s3i',
  niepodobna: 'niepodobna:s3i',
  widać: 'widać:s3i',
  słychać: 'słychać:s3i',
};
