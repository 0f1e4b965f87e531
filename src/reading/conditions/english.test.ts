// Conditions in English, by the constructions that name them.
import { describe, expect, it } from 'vitest';
import { findConditions } from './find-conditions.ts';
import { layersOf } from './layers.fixture.ts';

/** Conditions as `outcome <- requires`. */
function conditions(words: string): string[] {
  const { text, actors, statements } = layersOf(words, 'en');
  return findConditions(text, actors, statements).map(({ outcome, requires }) => `${outcome.text} <- ${requires.text}`);
}

describe('clauses that name a condition', () => {
  it.each([
    ['Hamas will free the hostages if Israel withdraws.', 'Hamas will free the hostages <- Israel withdraws'],
    ['If Israel withdraws, Hamas will free the hostages.', 'Hamas will free the hostages <- Israel withdraws'],
    ['Unless Moscow stops, Zelensky said, it must face sanctions.', 'it must face sanctions <- Moscow stops'],
    [
      'The crossing can reopen, Egypt says, as long as Israel pulls back.',
      'The crossing can reopen <- Israel pulls back',
    ],
    [
      'Pressure will grow, warned the minister, Anna Berg, unless the other side gives way.',
      'Pressure will grow <- the other side gives way',
    ],
    [
      "The strike will go ahead unless there is a better offer, the union's leader, Ann Lee, said on Monday.",
      'The strike will go ahead <- there is a better offer',
    ],
    [
      'The plan, provided parliament approves it, will take effect in May.',
      'will take effect in May <- parliament approves it',
    ],
    [
      'If approved by parliament, the deal will enter into force.',
      'the deal will enter into force <- approved by parliament',
    ],
    [
      'Kyiv will sign only if Washington gives guarantees and if Congress ratifies them.',
      'Kyiv will sign <- Washington gives guarantees and if Congress ratifies them',
    ],
    ['Kyiv will sign, but only if Washington gives guarantees.', 'Kyiv will sign <- Washington gives guarantees'],
    [
      'The talks go on, but if Russia refuses, the West will impose sanctions.',
      'the West will impose sanctions <- Russia refuses',
    ],
    ['Will Moscow sign? Only if Washington lifts its sanctions.', 'Will Moscow sign <- Washington lifts its sanctions'],
    ['Talks can only begin when the shelling stops.', 'Talks can only begin <- the shelling stops'],
    ['The king would meet his rival only after a deal was ready.', 'The king would meet his rival <- a deal was ready'],
    ['Until they leave there is nothing to discuss.', 'there is nothing to discuss <- they leave'],
    [
      'Its planes were ready to take off as soon as they had the names.',
      'Its planes were ready to take off <- they had the names',
    ],
    ['Only if Moscow agrees, the ministry has hinted, will they meet.', 'will they meet <- Moscow agrees'],
    ['There will be no ceasefire until Kyiv withdraws.', 'There will be no ceasefire <- Kyiv withdraws'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('verbs put before their subjects', () => {
  it.each([
    ['The truce will end should Israel refuse to withdraw.', 'The truce will end <- Israel refuse to withdraw'],
    ['Kyiv could walk away were Washington to refuse.', 'Kyiv could walk away <- Washington to refuse'],
    ['Should the talks fail, the union will strike.', 'the union will strike <- the talks fail'],
    ['Were Russia to refuse, the West would act.', 'the West would act <- Russia to refuse'],
    ['Only if Russia withdraws can talks begin.', 'can talks begin <- Russia withdraws'],
    ['Not until Kyiv withdraws will Moscow hold its fire.', 'will Moscow hold its fire <- Kyiv withdraws'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('phrases, verbs and nouns of dependence', () => {
  it.each([
    ['The Houthis will halt attacks in return for food.', 'The Houthis will halt attacks <- food'],
    ['Another extension is likely, subject to approval.', 'Another extension is likely <- approval'],
    ['The deal hinges on whether Iran will accept it.', 'The deal <- Iran will accept it'],
    ['Whether the talks resume will hinge on the list, he said.', 'Whether the talks resume <- the list'],
    ['Whether food gets through, he cautioned, depends on the army.', 'Whether food gets through <- the army'],
    ['Much depends, in the view of one expert, on Moscow.', 'Much <- Moscow'],
    ['Washington has tied further aid to progress on corruption.', 'further aid <- progress on corruption'],
    ['The minister made aid conditional on reforms.', 'aid <- reforms'],
    ['A ceasefire is a precondition for talks.', 'talks <- A ceasefire'],
    ['Moscow set the lifting of sanctions as a condition for a truce.', 'a truce <- the lifting of sanctions'],
    ["Without Ankara's consent there can be no deal.", "there can be no deal <- Ankara's consent"],
    ['Kyiv will not sign without security guarantees.', 'Kyiv will not sign <- security guarantees'],
    ['Any deal would require the approval of parliament.', 'Any deal <- the approval of parliament'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('what must come first', () => {
  it.each([
    [
      'The rebels must leave the city before any talks can begin.',
      'any talks can begin <- The rebels must leave the city',
    ],
    ['Russia insists that Kyiv leave the region before talks start.', 'talks start <- Kyiv leave the region'],
    ['There will be no elections before a ceasefire.', 'There will be no elections <- a ceasefire'],
    ['The troops must withdraw; only then can the talks go on.', 'can the talks go on <- The troops must withdraw'],
    ['First a ceasefire, then talks.', 'talks <- a ceasefire'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('what is no condition', () => {
  it.each([
    'Reporters asked the minister if he would resign.',
    'The ministry did not say if the talks would resume.',
    'The minister behaved as if nothing had happened.',
    'A diplomat said on condition of anonymity that the talks had failed.',
    'The law will stay in force until next year.',
    'They may run until Friday.',
    'It is two months until the election.',
    'The fighting went on until the troops withdrew.',
    'The delegation left once the papers were signed.',
    'The ministers meet once a year.',
    'Even if the sides sign, the war will not end.',
    'The town is providing shelter to refugees.',
    'Talks at the moment are stalled.',
    'There needs to be a ceasefire.',
    'Israel should withdraw, the minister said.',
    'The price of oil does not depend on the talks.',
    'The Europeans are too dependent on the United States.',
    'The document requires Iran to cut its stockpile.',
    'Officials linked the attack to a militia.',
    'The delegation left without a word.',
    'The envoy will first meet the king, then fly to Rome.',
    'The town depends on tourism.',
    'He won the vote by barring his rivals.',
    'Nobody else could, if you ask the minister.',
    'Asked what would happen if the talks failed, he left.',
  ])('%s', (words) => {
    expect(conditions(words)).toEqual([]);
  });
});
