// English words by which the issue of a position is told.
import type { Issues } from '../issues.ts';

export const issues: Issues = {
  prisoners: `
    prisoner,hostage,captive,detainee,prisoner of war,pow,inmate,abductee,prisoner swap,prisoner exchange,swap,jailed,imprisoned,convict,extradition,
    pardon,release of prisoners,prison`,
  humanitarian: `
    humanitarian,aid,food,convoy,corridor,evacuation,evacuate,remains,body,wounded,child,refugee,famine,hunger,medicine,civilian,displaced,
    exhumation,relief,starvation`,
  nuclear: `
    nuclear,atomic,uranium,enrich,enrichment,centrifuge,warhead,ballistic missile,inspector,iaea,denuclearization,denuclearisation,plutonium,reactor,
    snapback,non-proliferation`,
  'security-guarantees': `
    security guarantee,guarantee,guarantor,security,nato,article 5,deter,deterrence,peacekeeper,peacekeeping,stabilisation force,stabilization force,
    reassurance force,contingent,neutrality,disarm,disarmament,demilitarisation,demilitarization`,
  sanctions: 'sanction,restriction,arms embargo,blacklist,visa ban,travel ban,listing',
  assets: 'asset,frozen,freeze,unfreeze,confiscation,confiscate,reparation,compensation,seize,seizure',
  reconstruction: 'reconstruction,rebuild,rebuilding,reconstruct,investment',
  elections: 'election,electoral,referendum,vote,ballot,poll',
  energy:
    'energy,gas,oil,pipeline,power plant,electricity,fuel,coal,emission,climate,crude,power grid,power station,lng,fossil',
  trade: `
    tariff,trade,customs,duty,export,import,exporter,importer,grain,market,goods,levy,rare earth,quota,wage,pay,salary,pay rise,budget,subsidy,
    farmer,fishing,fishery,shipping,port,soybean,beef,steel,dairy,rebate,contribution,pension,contract,overtime,bonus`,
  territory: `
    territory,territorial,border,frontier,region,donbas,donbass,crimea,land,occupation,occupied,annex,annexation,buffer zone,front line,line of contact,
    sovereignty,territorial integrity,island,settlement,settler,withdrawal of troops,withdraw troops,west bank,independence,enclave,autonomy,corridor`,
  ceasefire: `
    ceasefire,cease-fire,truce,cessation of hostilities,armistice,hostility,fire,pause in fighting,fighting,shelling,offensive,de-escalation,bombardment,
    bombing,strike on,attack,war,weapon,gun,withdrawal,drone,missile`,
  process: `
    talks,talk,negotiation,negotiate,meeting,meet,summit,round,deadline,date,dialogue,format,mediation,mediator,intermediary,table,delegation,consultation,
    timetable,process,visit,mechanism,working group,progress,agenda,venue`,
};
