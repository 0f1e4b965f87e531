// Polish words by which the issue of a position is told.
import type { Issues } from '../issues.ts';

export const issues: Issues = {
  prisoners: `
    jeniec,jeńcy,zakładnik,zakładniczka,więzień,więźniarka,porwany,uprowadzony,wymiana więźniów,uwięziony,zatrzymany,skazaniec,internowany,
    ułaskawić,ułaskawienie,ekstradycja,aresztowany`,
  humanitarian: `
    humanitarny,pomoc żywnościowy,konwój,korytarz,ewakuacja,ewakuować,ciało,szczątki,poległy,ranny,dziecko,uchodźca,głód,żywność,lek,ludność cywilny,cywil,
    ekshumacja,wypędzony,przesiedleniec`,
  nuclear: `
    nuklearny,jądrowy,atomowy,atom,uran,wzbogacanie,wzbogacać,wirówka,głowica,rakieta balistyczny,pocisk balistyczny,inspektor,maea,denuklearyzacja,bomba atomowy,pluton`,
  'security-guarantees': `
    gwarancja,gwarant,gwarantować,bezpieczeństwo,nato,art,odstraszać,odstraszanie,siły pokojowe,misja stabilizacyjny,kontyngent,neutralność,rozbrojenie,rozbroić,
    rozbrajać,demilitaryzacja,kfor`,
  sanctions: 'sankcja,sankcyjny,restrykcja,embargo na broń,obostrzenie,czarna lista,zakaz wjazdu',
  assets: 'aktywa,aktywo,zamrożony,zamrozić,odmrozić,odmrożenie,konfiskata,reparacja,odszkodowanie,depozyt',
  reconstruction: 'odbudowa,odbudować,odbudowywać,fundusz odbudowy,inwestycja',
  elections: 'wybory,wyborczy,referendum,głosowanie powszechny,kadencja',
  energy: `
    energia,energetyczny,energetyka,gaz,gazociąg,ropa,ropociąg,elektrownia,prąd,paliwo,rurociąg,węgiel,emisja,klimat,klimatyczny`,
  trade: `
    cło,celny,taryfa,handel,handlowy,eksport,import,eksporter,importer,zboże,rynek,towar,stawka,embargo,metal ziemia rzadki,retorsje,płaca,podwyżka,
    wynagrodzenie,pensja,budżet,składka,dotacja,rolnik,kwota,połów,żegluga,port`,
  territory: `
    terytorium,terytorialny,terytoria,granica,graniczny,obwód,region,donbas,krym,teren,ziemia,okupacja,okupowany,aneksja,strefa buforowy,linia frontu,linia,
    suwerenność,integralność,wyspa,osiedle,wycofanie wojsk,wycofać wojska,zachodni brzeg,niepodległość,osadnik,enklawa,status`,
  ceasefire: `
    rozejm,zawieszenie broni,zawieszenie ognia,wstrzymanie ognia,przerwanie ognia,przerwać ogień,wstrzymać ogień,ogień,przerwa w walkach,pauza,walka,działanie zbrojny,
    działanie bojowy,ostrzał,ofensywa,cisza,deeskalacja,bombardowanie,nalot,przerwanie walk,wrogi działanie,działanie,broń,działo`,
  process: `
    rozmowa,rozmowy,negocjacje,rokowania,spotkanie,spotkać,szczyt,runda,tura,termin,dialog,format,mediacja,mediator,pośrednik,stół,delegacja,konsultacje,harmonogram,
    proces,wizyta,przebieg,mechanizm,grupa roboczy,negocjować,rozmawiać,postęp`,
};
