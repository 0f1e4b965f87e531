// English acts: by verb, particle, passive, noun, idiom and duty; what is no act.
import { describe, expect, it } from 'vitest';
import { findConditions } from '../conditions/find-conditions.ts';
import { layersOf } from '../conditions/layers.fixture.ts';
import { findPositions } from './find-positions.ts';

/** Positions as `CODE source+source`. */
function positions(words: string): string[] {
  const { text, actors, statements } = layersOf(words, 'en');
  return findPositions(text, actors, statements, findConditions(text, actors, statements)).map(
    ({ code, source }) => `${code} ${source.join('+')}`,
  );
}

describe('who agrees', () => {
  it.each([
    ['ARM+AZE', 'Armenia and Azerbaijan have agreed on the text of a peace treaty.'],
    ['IND+PAK', 'India and Pakistan reached a ceasefire on Saturday after four days of fighting.'],
    ['CHN+USA', 'The United States and China struck a deal on rare earths in London.'],
    ['SRB+XKX', 'Serbia and Kosovo signed a declaration on missing persons in Brussels.'],
    ['Hamas', "Hamas said yes to the mediators' latest proposal."],
    ['IRN', 'Tehran has accepted a visit by inspectors next month.'],
    ['ISR', "Israel's cabinet approved the truce in the early hours of Friday."],
    ['EU+GBR', 'London and Brussels clinched a last-minute agreement on fishing quotas.'],
    ['COL+ELN', 'The Colombian government and the ELN extended their ceasefire by six months.'],
    ['RUS+UKR', 'Moscow and Kyiv will exchange 300 prisoners each, the two delegations said.'],
    ['SDN', 'Khartoum gave its consent to the opening of the crossing.'],
    ['HUN', 'Hungary dropped its veto and gave the green light to the aid package.'],
    ['ETH+SOM', 'Ethiopia and Somalia came to terms in Ankara on access to the sea.'],
    ['KHM+THA', 'Thailand signed a truce with Cambodia in Kuala Lumpur.'],
    ['RSF', 'The RSF has signed up to a three-month humanitarian pause.'],
    ['IRN+USA', 'The United States and Iran agreed to meet again in Rome.'],
    ['ISR+LBN', 'A maritime border deal was signed by Israel and Lebanon in October.'],
    ['EGY+ETH', 'Egypt and Ethiopia settled their dispute over the dam.'],
    ['GBR+MUS', 'Britain and Mauritius put their names to a treaty on the Chagos Islands.'],
    ['JPN', 'Japan went along with the proposal.'],
    ['IRQ', 'Iraq ratified the agreement in July.'],
    ['GRC+TUR', 'Athens and Ankara sealed a pact on migration.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`AGREE ${source}`);
  });
});

describe('who backs', () => {
  it.each([
    ['TUR', 'Ankara welcomed the outcome of the talks.'],
    ['EGY', 'Egypt offered to mediate between the two sides.'],
    ['SAU', 'Riyadh voiced its support for the peace plan.'],
    ['IRN', 'Iran is ready to return to the negotiating table.'],
    ['USA', '"These were very good talks," said Steve Witkoff.'],
    ['QAT', 'The negotiations are moving forward, the prime minister of Qatar said.'],
    ['UN', 'António Guterres called the agreement "a beacon of hope".'],
    ['DEU', "Chancellor Friedrich Merz assured Kyiv of Germany's continued support."],
    ['FRA', 'France backs the creation of a Palestinian state.'],
    ['CHN', 'Beijing praised the deal as a step in the right direction.'],
    ['POL', 'Poland stands by Ukraine, Prime Minister Donald Tusk said.'],
    ['USA', '"We are very close to a deal," Donald Trump said.'],
    ['RUS', 'Russia would honour its commitments, Sergei Lavrov said.'],
    ['GBR', '"We will continue to stand with Ukraine," Keir Starmer said.'],
    ['OMN', 'Oman is willing to host another round.'],
    ['FRA', '"France will contribute troops to the force," Emmanuel Macron promised.'],
    ['KAZ', 'Kazakhstan offered its good offices.'],
    ['UKR', 'Kyiv is committed to peace, Andriy Yermak said.'],
    ['CHN', 'China hopes the talks will succeed, a foreign ministry spokesman said.'],
    ['NOR', 'Norway pledged $100m for reconstruction.'],
    ['IRN', '"We had a constructive meeting," Abbas Araghchi said.'],
    ['SAU', 'The Saudi foreign ministry hailed the exchange of prisoners.'],
    ['JPN', 'Tokyo supports the ceasefire and will help to rebuild Gaza.'],
    ['USA', '"The door remains open to diplomacy," Antony Blinken said.'],
    ['EU', 'The EU reaffirmed its commitment to the accord.'],
    ['BRA', 'Brazil stood ready to help, Luiz Inácio Lula da Silva said.'],
    ['EGY', 'The Egyptian president expressed hope that the truce would hold.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`SUPPORT ${source}`);
  });
});

describe('who asks', () => {
  it.each([
    ['Hamas', 'Hamas demands a full withdrawal of troops from the Gaza Strip.'],
    ['UN', 'The UN secretary-general appealed to the warring parties to let convoys in.'],
    ['IRN', '"The sanctions must go," Abbas Araghchi said.'],
    ['SRB', 'Belgrade insists on the creation of an association of Serb municipalities.'],
    ['USA', 'Washington wants China to buy more soybeans.'],
    ['HUN', 'Prime Minister Viktor Orban demanded that the funds be released.'],
    ['EU', 'The European Commission called on Belgrade to return to the dialogue.'],
    ['UKR', '"We are asking for more Patriot missiles," Volodymyr Zelensky said.'],
    ['ISR', 'Israel insists that Hamas disarm.'],
    ['USA', 'Donald Trump gave Iran two weeks to decide.'],
    ['FRA', 'Emmanuel Macron is pushing for an early meeting of the leaders.'],
    ['UKR', 'Ukraine expects its allies to provide security guarantees.'],
    ['CHN', 'China urged the United States to correct its wrong practices.'],
    ['RUS', 'Russia is seeking recognition of Crimea as Russian.'],
    ['QAT', 'Qatar called for restraint.'],
    ['PHL', 'Manila asked Beijing to pull the vessel back.'],
    ['ISR', 'All hostages have to be released first, Benjamin Netanyahu said.'],
    ['RUS', 'Kyiv should withdraw from Donbas, the Kremlin said.'],
    ['TUR', 'Turkey pressed both sides to resume negotiations.'],
    ['UN', 'It is essential that aid reach the north, Tom Fletcher said.'],
    ['SDN', 'Khartoum has set conditions: the RSF must leave the cities.'],
    ['COL', 'The government told the rebels to lay down their arms, Colombian president Gustavo Petro said.'],
    ['USA', 'The White House wants the programme dismantled.'],
    ['LBN', 'Beirut is calling for an immediate halt to the strikes.'],
    ['IRN', "Tehran's demand that sanctions be lifted was repeated on Friday."],
    ['POL', '"Brussels needs to act now," Radosław Sikorski said.'],
    ['ARM', 'Yerevan requested the deployment of observers.'],
    ['UKR', '"It is time for Russia to stop the killing," Volodymyr Zelensky said.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`REQUEST ${source}`);
  });
});

describe('who refuses', () => {
  it.each([
    ['IRN', 'Ali Khamenei ruled out direct talks with the Americans.'],
    ['Hamas', '"We will not lay down our weapons," a Hamas official said.'],
    ['RUS', 'The Kremlin sees no reason to halt the offensive.'],
    ['SRB', 'President Aleksandar Vucic repeated that his country would never recognise Kosovo.'],
    ['CHN', 'Beijing has no intention of backing down over Taiwan.'],
    ['RUS', '"NATO troops in Ukraine are out of the question," Sergei Lavrov said.'],
    ['HUN', 'Budapest vetoed the EU declaration.'],
    ['ISR', 'Netanyahu does not accept the return of the Palestinian Authority to Gaza.'],
    ['USA', 'The White House turned down the offer.'],
    ['Hamas', 'Hamas dismissed the proposal as "a trap".'],
    ['RUS', 'Moscow is opposed to the presence of European soldiers.'],
    ['RSF', 'The RSF pulled out of the talks in Jeddah.'],
    ['SDN', "Sudan's military government won't sit down with the RSF."],
    ['UKR', 'Ukraine would not cede any territory, Andriy Yermak said.'],
    ['IRN', 'Iran refuses to give up enrichment.'],
    ['DNK', '"Greenland is not for sale," Mette Frederiksen said.'],
    ['PHL', 'Manila called the map "unacceptable".'],
    ['GBR', 'Downing Street shrugged off the demand.'],
    ['IND', 'India has rejected any mediation by third parties.'],
    ['PAK', 'Islamabad said no to the plan.'],
    ['ISR', '"There will be no ceasefire," Israel Katz said.'],
    ['TUR', 'Ankara declined to sign the joint statement.'],
    ['CHN', 'China opposes unilateral sanctions, a foreign ministry spokeswoman said.'],
    ['RUS', 'The Kremlin poured cold water on the idea of a summit.'],
    ['EGY', 'Egypt will under no circumstances accept the displacement of Palestinians, Badr Abdelatty said.'],
    ['VEN', 'Caracas broke off talks with the opposition.'],
    ['UKR', 'The plan was rejected by Kyiv within hours.'],
    ['JPN', "Tokyo's refusal to lower tariffs annoyed the White House."],
    ['GEO', 'Georgia walked away from the table.'],
    ['FRA', 'Paris is against the plan.'],
    ['IRN', '"Our missiles are not up for negotiation," Esmail Baghaei said.'],
    ['RUS', "Russia isn't prepared to freeze the front line."],
    ['USA', 'Washington cannot agree to such terms, Marco Rubio said.'],
    ['RSF', 'RSF commanders rejected the offer.'],
    ['RUS', 'Russian negotiators rejected the offer.'],
    ['ISR', "Israel's negotiators rejected the offer."],
    ['UKR', "Kyiv's team rejected the offer."],
    ['Hamas', 'Hamas leaders in Doha rejected the offer.'],
    ['EU', 'EU ministers rejected the offer.'],
    ['EU', 'The EU rejected the offer.'],
    ['UN', 'The UN rejected the offer.'],
    ['IRN', 'The Iranian side rejected the offer.'],
    ['IRN', 'The Iranian delegation, led by Abbas Araghchi, rejected the offer.'],
    ['CHN', "China's foreign ministry rejected the offer."],
    ['CHN', 'The Chinese foreign ministry rejected the offer.'],
    ['TUR', 'The Turkish government rejected the offer.'],
    ['UKR', 'Ukrainian Foreign Minister Andrii Sybiha rejected the offer.'],
    ['UKR', 'Andrii Sybiha, the Ukrainian foreign minister, rejected the offer.'],
    ['UKR', 'Foreign Minister Andrii Sybiha of Ukraine rejected the offer.'],
    ['POL', 'Polish officials rejected the offer.'],
    ['Boeing', 'Boeing rejected the offer.'],
    ['SDN', "Sudan's army rejected the offer."],
    ['SDN', 'The Sudanese army chief, Abdel Fattah al-Burhan, rejected the offer.'],
    ['Houthis', 'The Houthis rejected the offer.'],
    ['Houthis', 'The Houthi movement rejected the offer.'],
    ['COL', 'Gustavo Petro, the Colombian president, has rejected the offer.'],
    ['IAEA', 'Rafael Grossi, head of the IAEA, rejected the offer.'],
    ['ELN', 'The ELN guerrillas rejected the offer.'],
    ['GBR', "Britain's trade secretary rejected the offer."],
    ['CAN', 'Ottawa has already rejected the offer.'],
    ['NATO', 'NATO has repeatedly rejected the offer.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`REJECT ${source}`);
  });
});

describe('who gives way', () => {
  it.each([
    ['IRN', 'Iran offered to cap enrichment at 3.67 percent.'],
    ['CHN', 'Beijing will lower tariffs on American soybeans, the Chinese commerce ministry said.'],
    ['ISR', 'Israel has dropped its demand for the immediate disarmament of Hamas.'],
    ['USA', 'Donald Trump softened his tone on China.'],
    ['UKR', 'Ukraine is prepared to withdraw troops from part of Donbas.'],
    ['Hamas', 'Hamas made concessions on the list of prisoners.'],
    ['EU', 'Brussels backed down in the row over farm subsidies.'],
    ['IRN', 'Tehran would let IAEA inspectors in, Abbas Araghchi promised.'],
    ['RUS', '"We will hand over 1,000 bodies," Vladimir Medinsky said.'],
    ['CHN', 'Beijing suspended its export controls on gallium.'],
    ['USA', 'Donald Trump extended the deadline by three weeks.'],
    ['KOR', 'Seoul gave in to the demand.'],
    ['PHL', 'Manila agreed to concessions.'],
    ['RSF', 'The RSF is willing to open the roads to aid convoys.'],
    ['RUS', 'Moscow no longer insists on a change of government in Kyiv.'],
    ['UKR', 'Kyiv could live with a freeze of the front line, Volodymyr Zelensky said.'],
    ['USA', 'Washington lifted the sanctions on two banks.'],
    ['JPN', 'Japan gave ground on rice imports.'],
    ['TUR', 'Turkey lifted its objections to Swedish membership.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`CONCEDE ${source}`);
  });
});

describe('who accuses', () => {
  it.each([
    ['IRN', 'Iran accused Washington of bad faith.'],
    ['ISR', '"Hamas is violating the terms of the truce," Benjamin Netanyahu said.'],
    ['SDN', 'Khartoum accuses the Emirates of arming the RSF.'],
    ['UKR', 'Russia is playing for time, Kyiv says.'],
    ['CHN', 'The United States broke the Geneva understandings, Beijing said.'],
    ['UKR', 'Volodymyr Zelensky said that Russia does not want peace.'],
    ['PAK', 'Islamabad blamed India for the collapse of the talks.'],
    ['UKR', '"Vladimir Putin is mocking diplomacy," Volodymyr Zelensky said.'],
    ['ISR', 'Hamas is toying with the lives of the hostages, Benjamin Netanyahu said.'],
    ['CHN', 'Beijing charged the Americans with hypocrisy.'],
    ['UKR', 'The Russians shelled a hospital, Volodymyr Zelensky said.'],
    ['RUS', '"Kyiv has torn up the agreement," Sergei Lavrov said.'],
    ['PAK', '"India has been lying to the world," Shehbaz Sharif said.'],
    ['ARM', 'Azerbaijan had moved its troops across the border, Yerevan said.'],
    ['QAT', 'Qatar condemned the Israeli strike.'],
    ['Hamas', 'Israel is responsible for the deadlock, Hamas said.'],
    ['SRB', 'Pristina has not fulfilled a single promise, Aleksandar Vucic said.'],
    ['USA', 'Russia has failed to keep its word, Keith Kellogg said.'],
    ['UN', 'António Guterres denounced the attack on the convoy.'],
    ['KHM', 'Cambodia said Thai soldiers had laid new mines.'],
    ['EGY', 'Cairo described the move as illegal.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`ACCUSE ${source}`);
  });
});

describe('who threatens', () => {
  it.each([
    ['USA', 'Donald Trump threatened Brussels with tariffs of 50 percent.'],
    ['IRN', '"We will respond to every attack," an Iranian army commander warned.'],
    ['EU', 'Brussels is preparing countermeasures, Ursula von der Leyen said.'],
    ['ISR', 'Netanyahu vowed to resume the war if the hostages are not returned.'],
    ['CHN', 'Beijing warned that it would take countermeasures.'],
    ['Houthis', 'The Houthis threatened to resume attacks on ships.'],
    ['USA', '"Otherwise all hell will break loose," Donald Trump said.'],
    ['CHN', 'China will fight to the end, the commerce ministry in Beijing said.'],
    ['RUS', 'Any foreign troops would be a legitimate target, Sergei Lavrov said.'],
    ['CAN', 'Canada will retaliate with tariffs on American steel, Mark Carney said.'],
    ['ISR', '"Hamas will pay a heavy price," Israel Katz said.'],
    ['IRN', 'Tehran warned of a crushing response.'],
    ['USA', 'Marco Rubio warned that Washington would walk away.'],
    ['GBR', 'London issued an ultimatum to Moscow.'],
    ['USA', 'Tariffs will go up to 100 per cent, Donald Trump wrote.'],
    ['EU', 'Brussels reserves the right to reimpose sanctions.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`THREATEN ${source}`);
  });
});

describe('what is no position', () => {
  it.each([
    'Delegations from India and Pakistan met in Dubai.',
    'Will Iran reject the offer?',
    'If Iran rejects the offer, the talks will end.',
    'An economist said the outcome of the talks was good.',
    'The Kenyan president flew to Geneva on Sunday.',
    "Norway's foreign minister said he would be back on Friday.",
    'Rain fell all night.',
    'The negotiations will go on into the evening.',
    'Norway is not a party to the treaty.',
    'Marco Rubio called on the king in Amman on Monday.',
    'Ethiopia is home to 120 million people.',
    'The delegation of Peru walked out of the building at noon.',
    'Analysts expect Japan to raise rates.',
  ])('%s', (words) => {
    expect(positions(words)).toEqual([]);
  });
});
