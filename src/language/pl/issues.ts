// Polish words by which the issue of a position is told.
import type { Issues } from '../issues.ts';

export const issues: Issues = {
  prisoners: `
    jeniec,jeńcy,zakładnik,zakładniczka,więzień,więźniarka,porwany,uprowadzony,wymiana więźniów,uwięziony,zatrzymany,skazaniec,internowany,
    ułaskawić,ułaskawienie,ekstradycja,aresztowany`,
  humanitarian: `
    humanitarny,pomoc żywnościowa,konwój,korytarz,ewakuacja,ewakuować,ciało,szczątki,poległy,ranny,dziecko,uchodźca,głód,żywność,lek,ludność cywilna,cywil,
    ekshumacja,wypędzony,przesiedleniec`,
  nuclear: `
    nuklearny,jądrowy,atomowy,atom,uran,wzbogacanie,wzbogacać,wirówka,głowica,rakieta balistyczna,pocisk balistyczny,inspektor,maea,denuklearyzacja,bomba atomowa,pluton`,
  'security-guarantees': `
    gwarancja,gwarant,gwarantować,bezpieczeństwo,nato,art,odstraszać,odstraszanie,siły pokojowe,misja stabilizacyjna,kontyngent,neutralność,rozbrojenie,rozbroić,
    rozbrajać,demilitaryzacja,kfor`,
  sanctions: 'sankcja,sankcyjny,restrykcja,embargo na broń,obostrzenie,czarna lista,zakaz wjazdu',
  assets: 'aktywa,aktywo,zamrożony,zamrozić,odmrozić,odmrożenie,konfiskata,reparacja,odszkodowanie,depozyt',
  reconstruction: 'odbudowa,odbudować,odbudowywać,fundusz odbudowy,inwestycja',
  elections: 'wybory,wyborczy,referendum,głosowanie powszechne,kadencja',
  energy: `
    energia,energetyczny,energetyka,gaz,gazociąg,ropa,ropociąg,elektrownia,prąd,paliwo,rurociąg,węgiel,emisja,klimat,klimatyczny`,
  trade: `
    cło,celny,taryfa,handel,handlowy,eksport,import,eksporter,importer,zboże,rynek,towar,stawka,embargo,metal ziem rzadkich,retorsje,płaca,podwyżka,
    wynagrodzenie,pensja,budżet,składka,dotacja,rolnik,kwota,połów,żegluga,port`,
  territory: `
    terytorium,terytorialny,terytoria,granica,graniczny,obwód,region,donbas,krym,teren,ziemia,okupacja,okupowany,aneksja,strefa buforowa,linia frontu,linia,
    suwerenność,integralność,wyspa,osiedle,wycofanie wojsk,wycofać wojska,zachodni brzeg,niepodległość,osadnik,enklawa,status`,
  ceasefire: `
    rozejm,zawieszenie broni,zawieszenie ognia,wstrzymanie ognia,przerwanie ognia,przerwać ogień,wstrzymać ogień,ogień,przerwa w walkach,pauza,walka,działania zbrojne,
    działania bojowe,ostrzał,ofensywa,cisza,deeskalacja,bombardowanie,nalot,przerwanie walk,wrogie działania,działanie,broń,działo`,
  process: `
    rozmowa,rozmowy,negocjacje,rokowania,spotkanie,spotkać,szczyt,runda,tura,termin,dialog,format,mediacja,mediator,pośrednik,stół,delegacja,konsultacje,harmonogram,
    proces,wizyta,przebieg,mechanizm,grupa robocza,negocjować,rozmawiać,postęp`,
};
