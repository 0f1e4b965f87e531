// English acts in verb groups, joined subjects, asides and judgements.
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

describe('what is shown', () => {
  it.each([
    ['THREATEN IRN', 'Iran has threatened to close the Strait of Hormuz.'],
    ['THREATEN USA', 'Donald Trump is threatening to walk away from the talks.'],
    ['THREATEN RUS', 'Moscow warned it would target any foreign troops.'],
    ['REJECT TUR', 'Turkey has so far refused to open its border.'],
    ['REJECT IND', '"We do not do deals with a gun to our head," Narendra Modi said.'],
    ['REJECT UKR', 'Ceding land is a red line for Kyiv.'],
    ['REJECT IRN', '"A farce," Abbas Araghchi said.'],
    ['REJECT IRN', '"That is unacceptable," Abbas Araghchi said.'],
    ['REJECT USA', 'Washington would not back the plan.'],
    ['REJECT USA', 'There was "no reason" to meet, Marco Rubio said.'],
    ['AGREE EU+GBR', 'The EU and Britain concluded a deal on Gibraltar.'],
    ['AGREE ARM+AZE', 'The leaders of Armenia and Azerbaijan signed a peace declaration.'],
    ['AGREE CHN+USA', 'Chinese and US negotiators said they had hammered out a framework.'],
    ['AGREE ISR+LBN', 'Israel and Lebanon met in Naqoura. The two signed a truce.'],
    ['REQUEST FRA', 'Paris has suggested that the talks be moved to Geneva.'],
    ['REQUEST JPN', 'Japan asked to see the text first.'],
    ['CONCEDE Boeing', 'Boeing improved its pay offer.'],
    ['CONCEDE USA', 'Donald Trump signalled he was open to a compromise.'],
    ['CONCEDE CHN', 'Beijing granted the exporters a waiver.'],
    ['CONCEDE USA', '"The threat of sanctions is off the table," Marco Rubio said.'],
    ['SUPPORT EGY', 'Cairo would gladly sign the treaty, Badr Abdelatty said.'],
    ['SUPPORT KHM', '"We have honoured the truce to the letter," Hun Manet said.'],
    ['AGREE CHN+USA', 'Washington agreed with Beijing to extend the truce by 90 days.'],
    ['AGREE DEU+FRA+GBR', 'Ministers from Britain, France and Germany signed a joint declaration.'],
    ['AGREE SRB+XKX', 'Milos Vucevic of Serbia and Albin Kurti of Kosovo signed the road map.'],
    ['AGREE ISR+LBN', 'The ceasefire that Israel and Lebanon signed in November has held.'],
    ['AGREE ISR+LBN', 'A truce between Israel and Lebanon took effect at 4am.'],
    ['REQUEST IRN', 'What Iran wants is an end to sanctions.'],
    ['REQUEST Hamas', '"No withdrawal, no deal," a Hamas official said.'],
    ['REQUEST Hamas', 'There can be no deal without a full withdrawal, Hamas said.'],
    ['REQUEST CHN', "Beijing is waiting for Washington's answer."],
    ['REJECT RUS', 'Moscow gave the proposal short shrift.'],
    ['REJECT ARM', 'Nikol Pashinyan, he said, had rejected the offer, calling it a trap.'],
    ['REJECT CHN', 'Beijing withheld its signature.'],
    ['CONCEDE BLR', 'Minsk freed 52 prisoners.'],
    ['CONCEDE IRN', 'Iran could cap enrichment, Abbas Araghchi hinted.'],
    ['CONCEDE GBR', 'London met Brussels halfway on visas.'],
    ['ACCUSE IRN', 'The Americans were not serious, Abbas Araghchi said.'],
    ['ACCUSE UKR', 'Kyiv pointed the finger at Moscow.'],
    ['THREATEN PHL', 'Manila is ready to go to court again.'],
    ['THREATEN USA', '"My patience is running out," Donald Trump said.'],
    ['ACCUSE ISR', 'Hamas is trying to drag out the talks, Benjamin Netanyahu said.'],
    ['ACCUSE UKR', "Russia's attacks were undermining the talks, Volodymyr Zelensky said."],
    ['ACCUSE THA', 'Thailand complained that Cambodia had laid mines.'],
  ])('%s: %s', (expected, words) => {
    expect(positions(words)).toContain(expected);
  });
});

describe('what is not', () => {
  it.each([
    ['SUPPORT IRN', 'Iran threatened to close the Strait of Hormuz.'],
    ['REJECT NATO', 'Russia sought guarantees that NATO would not expand.'],
    ['THREATEN USA', 'Donald Trump backed down from his threat to close the port.'],
    ['REQUEST AZE', 'A diplomat from Azerbaijan, who asked not to be named, spoke of progress.'],
    ['THREATEN QAT', 'Qatar pledged to continue its efforts to bring an end to the war.'],
    ['THREATEN Hamas', 'Hamas will study the draft before delivering a formal response, the group said.'],
    [
      'AGREE CHN+USA',
      'China agreed to boost its purchases of farm goods to reduce its trade gap with the United States.',
    ],
    ['AGREE IRN+USA', 'Iran and the United States failed to reach an agreement.'],
    ['REQUEST USA', 'Donald Trump told his advisers to wait.'],
    ['REQUEST USA', '"No one should doubt our resolve," Donald Trump said.'],
    ['CONCEDE UN', 'The UN will not lift the sanctions.'],
    ['THREATEN UKR', 'The war in Ukraine is a threat to its neighbours.'],
    ['REJECT GBR', 'Britain agreed, a No 10 spokesman said.'],
  ])('%s: %s', (expected, words) => {
    expect(positions(words)).not.toContain(expected);
  });
});
