// Clauses of English sentences as news of negotiations has them: kind, tense, voice, polarity, sense and subject of each.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../language/index.ts';
import { Case } from '../../../language/morphology.ts';
import { type AnalysedText, analyseText } from '../analysed-text.ts';
import type { Clause } from '../clauses.ts';

const english = languageOf('en')!;

/** The nominative phrases of a clause. */
function subject({ tokens, cases }: AnalysedText, { first, last }: Clause): string {
  const phrases: string[][] = [];
  let open = false;
  for (let i = first; i < last; i++) {
    const nominative = (cases![i] & Case.nominative) !== 0;
    if (nominative && open) phrases.at(-1)!.push(tokens[i].text);
    else if (nominative) phrases.push([tokens[i].text]);
    open = nominative;
  }
  return phrases.map((words) => words.join(' ')).join(' + ');
}

function clauses(text: string): string[] {
  const a = analyseText(text, english, { start: 0, end: text.length });
  return a.clauses.map((c) => {
    const voice = c.passive ? ' passive' : '';
    const polarity = c.negated ? ' not' : '';
    return `${c.kind} ${c.tense}${voice}${polarity} ${c.lemma || '-'} (${subject(a, c)})`;
  });
}

describe('English clauses', () => {
  it.each([
    ['The talks held in Geneva on Friday collapsed.', ['main past collapse (The talks)']],
    ['The deal signed in Rome on Monday was rejected by Kyiv.', ['main past passive reject (The deal)']],
    [
      'Officials said the talks would resume on Tuesday.',
      ['main past say (Officials)', 'that conditional resume (the talks)'],
    ],
    [
      'He said the plan would be discussed at the meeting.',
      ['main past say (He)', 'that conditional passive discuss (the plan)'],
    ],
    ['Rubio met Lavrov in Riyadh.', ['main past meet (Rubio)']],
    ['The two sides met for three hours.', ['main past meet (The two sides)']],
    ['Witkoff led the U.S. delegation.', ['main past lead (Witkoff)']],
    ['The delegation led by Witkoff left Moscow on Thursday.', ['main past leave (The delegation)']],
    ['Umerov left for Miami.', ['main past leave (Umerov)']],
    ['The left wing of the party objected.', ['main past object (The left wing)']],
    ['Talks between Russia and Ukraine are set to resume next week.', ['main future resume (Talks)']],
    ['The president is expected to meet his counterpart on Friday.', ['main future meet (The president)']],
    ['Vance is to meet Zelensky in Munich.', ['main future meet (Vance)']],
    ['The ministers are due to hold talks in Doha.', ['main future hold (The ministers)']],
    ['The ministers are said to have met in Doha.', ['main past meet (The ministers)']],
    [
      "Iran won't return to the table, its foreign minister said.",
      ['main future not return (Iran)', 'main past say (its foreign minister)'],
    ],
    ['"We will not give up our land," said Umerov.', ['main future not give (We)', 'main past say (Umerov)']],
    [
      '"We are ready," Lavrov told reporters, "but the other side isn\'t."',
      ['main present be (We)', 'main past tell (Lavrov)', 'main present not be (the other side)'],
    ],
    ['There were no direct talks between the two sides.', ['main past be (no direct talks)']],
    ['There has been no agreement on the withdrawal.', ['main past be (no agreement)']],
    ['Macron and Merz met Starmer in London.', ['main past meet (Macron + Merz)']],
    [
      'The statement said that both parties agreed to a ceasefire.',
      ['main past say (The statement)', 'that past agree (both parties)'],
    ],
    ['Both agreed that the visit had been useful.', ['main past agree (Both)', 'that past be (the visit)']],
    ['That offer was refused.', ['main past passive refuse (That offer)']],
    [
      'The offer that Moscow made was refused.',
      ['main none - (The offer)', 'that past make (Moscow)', 'main past passive refuse ()'],
    ],
    [
      'The proposals Washington put forward last month have been rejected.',
      ['main none - (The proposals)', 'relative past put (Washington)', 'main past passive reject ()'],
    ],
    [
      'The man who met her in Paris said that her visit was private.',
      ['main none - (The man)', 'relative past meet (who)', 'main past say ()', 'that past be (her visit)'],
    ],
    ['Her team met his on Friday.', ['main past meet (Her team)']],
    ['They asked her to leave.', ['main past ask (They)']],
    ['Officials plan to visit Beijing next month.', ['main present visit (Officials)']],
    ['The plan calls for a halt to strikes.', ['main present call (The plan)']],
    ['Officials say the visit is off.', ['main present say (Officials)', 'that present be (the visit)']],
    ['They have no say in the matter.', ['main present have (They)']],
    ['Moscow has a say in the talks.', ['main present have (Moscow)']],
    ['The meeting lasted two hours.', ['main past last (The meeting)']],
    [
      'He declined to say whether the talks would be held.',
      ['main past decline (He)', 'question conditional passive hold (the talks)'],
    ],
    ['Peskov, asked about the plan, declined to comment.', ['main past decline (Peskov)']],
    [
      "Sergei Lavrov, Russia's foreign minister, accused Kyiv of stalling.",
      ['main past accuse (Sergei Lavrov + foreign minister)'],
    ],
    [
      "Josep Borrell, the bloc's top diplomat, called the strike reprehensible.",
      ['main past call (Josep Borrell + top diplomat)'],
    ],
    [
      'The spokesman, who asked not to be named, said the meeting was postponed.',
      [
        'main none - (The spokesman)',
        'relative past ask (who)',
        'main past say ()',
        'that past passive postpone (the meeting)',
      ],
    ],
    ['The agreement, reached after months of talks, ends the war.', ['main present end (The agreement)']],
    ['The agreement reached on Sunday ends the war.', ['main present end (The agreement)']],
    ['Having met the king, Blinken flew to Cairo.', ['participial past meet ()', 'main past fly (Blinken)']],
    [
      'The envoy flew to Cairo, adding that more talks were planned.',
      ['main past fly (The envoy)', 'participial present add ()', 'that past passive plan (more talks)'],
    ],
    ['The rebels attacked the town and seized the bridge.', ['main past attack (The rebels)', 'main past seize ()']],
    [
      'Trump praised Putin and said he would visit Moscow.',
      ['main past praise (Trump)', 'main past say ()', 'that conditional visit (he)'],
    ],
    [
      'The United States and Iran held a second round of talks in Rome and agreed to meet again.',
      ['main past hold (The United States + Iran)', 'main past meet ()'],
    ],
    ['Hamas has not responded to the offer.', ['main past not respond (Hamas)']],
    ['Israel has never agreed to that.', ['main past not agree (Israel)']],
    ['The visit was called off.', ['main past passive call (The visit)']],
    ['The talks have been postponed until March.', ['main past passive postpone (The talks)']],
    ['Neither side has confirmed the meeting.', ['main past confirm (Neither side)']],
    ['No date has been set for the next round.', ['main past passive set (No date)']],
    [
      'If Russia agrees, talks will begin on Monday.',
      ['condition present agree (Russia)', 'main future begin (talks)'],
    ],
    [
      'Unless Kyiv withdraws its troops, there will be no deal.',
      ['condition present withdraw (Kyiv)', 'main future be (no deal)'],
    ],
    [
      'Once both sides sign, the fighting should stop.',
      ['time present sign (both sides)', 'main present stop (the fighting)'],
    ],
    [
      'After Rubio met Lavrov, the White House issued a statement.',
      ['time past meet (Rubio)', 'main past issue (the White House)'],
    ],
    ['Before leaving Doha, the negotiators met the emir.', ['main past meet (the negotiators)']],
    [
      'Since talks began in May, little progress has been made.',
      ['time past begin (talks)', 'main past passive make (little progress)'],
    ],
    ['As a mediator, Qatar hosts the talks.', ['main present host (Qatar)']],
    [
      "Putin's aide Yuri Ushakov said Moscow was waiting for an answer.",
      ['main past say (aide Yuri Ushakov)', 'that past wait (Moscow)'],
    ],
    ['The aide said Putin would travel to Alaska.', ['main past say (The aide)', 'that conditional travel (Putin)']],
    ['Among those attending was Kirill Dmitriev.', ['main past be (Kirill Dmitriev)']],
    [
      'Zelensky said he had spoken to Trump and that they had agreed to meet.',
      ['main past say (Zelensky)', 'that past speak (he)', 'that past meet (they)'],
    ],
    [
      'Zelensky thanked Trump for his support and urged him to put pressure on Russia.',
      ['main past thank (Zelensky)', 'main past urge ()'],
    ],
    ['The US asked Qatar to host the talks.', ['main past ask (The US)']],
    [
      'Lavrov said on Monday that Russia would not attend.',
      ['main past say (Lavrov)', 'that conditional not attend (Russia)'],
    ],
    ['Lavrov told Interfax he saw no reason to meet.', ['main past tell (Lavrov)', 'that past see (he)']],
    [
      'The ministry said in a statement on Friday it was ready for talks.',
      ['main past say (The ministry)', 'that past be (it)'],
    ],
    ['The fighting must stop, Guterres said.', ['main present stop (The fighting)', 'main past say (Guterres)']],
    ['The warring parties agreed a truce.', ['main past agree (The warring parties)']],
    ['The prisoners freed on Friday include two doctors.', ['main present include (The prisoners)']],
    ['The proposal drafted by Egypt and backed by Qatar was put to Hamas.', ['main past passive put (The proposal)']],
    [
      'Two people briefed on the talks said no deal was near.',
      ['main past say (Two people)', 'that past be (no deal)'],
    ],
    [
      'People familiar with the matter said the two leaders spoke by phone on Sunday.',
      ['main past say (People familiar)', 'that past speak (the two leaders)'],
    ],
    [
      'A source close to the talks told Reuters the sides remain far apart.',
      ['main past tell (A source close)', 'that present remain (the sides)'],
    ],
    ['The Kremlin says it is open to talks.', ['main present say (The Kremlin)', 'that present be (it)']],
    ['The Kremlin said it was up to Kyiv to decide.', ['main past say (The Kremlin)', 'that past be (it)']],
    [
      'It remains unclear when the next round will take place.',
      ['main present remain (It)', 'time future take (the next round)'],
    ],
    ['It is not clear who will lead the delegation.', ['main present not be (It)', 'relative future lead (who)']],
    ['Turkey offered to host a summit.', ['main past host (Turkey)']],
    ["Turkey's offer to host a summit was welcomed.", ['main past passive welcome (offer)']],
    ['The offer stands, Erdogan said.', ['main present stand (The offer)', 'main past say (Erdogan)']],
    ["Erdogan's visit comes as talks stall.", ['main present come (visit)', 'time present stall (talks)']],
    ['Talks stall as Moscow demands more land.', ['main present stall (Talks)', 'time present demand (Moscow)']],
    ["Moscow's demands have not changed.", ['main past not change (demands)']],
    ['Moscow demands that Kyiv cede Donbas.', ['main present demand (Moscow)', 'that present cede (Kyiv)']],
    ['The US insisted that Iran stop enriching uranium.', ['main past insist (The US)', 'that present stop (Iran)']],
    ['Beijing calls on both sides to talk.', ['main present call (Beijing)']],
    ["Kyiv's hopes rest on Washington.", ['main present rest (hopes)']],
    ['Kyiv hopes Washington will help.', ['main present hope (Kyiv)', 'that future help (Washington)']],
    ["The parties' views differ on territory.", ['main present differ (views)']],
    ['The deputy minister is likely to travel to Vienna.', ['main future travel (The deputy minister)']],
    ['Grossi is in Tehran to discuss inspections.', ['main present be (Grossi)']],
    [
      'Iran\'s Araghchi said on X that he had held "good talks" with his E3 counterparts.',
      ['main past say (Araghchi)', 'that past hold (he)'],
    ],
    ['The sides agreed to exchange 1,000 prisoners each.', ['main past exchange (The sides)']],
    [
      'It was agreed that the next meeting be held in Abu Dhabi.',
      ['main past passive agree (It)', 'that conditional passive hold (the next meeting)'],
    ],
    ['The meeting is being prepared.', ['main present passive prepare (The meeting)']],
    ['Witkoff, together with Kushner, met Putin.', ['main past meet (Witkoff)']],
    ['The talks, described as constructive, lasted two hours.', ['main past last (The talks)']],
    ['The ceasefire holds, but talks have stalled.', ['main present hold (The ceasefire)', 'main past stall (talks)']],
    [
      'The general said he doubts the truce will hold.',
      ['main past say (The general)', 'that present doubt (he)', 'that future hold (the truce)'],
    ],
    ['The truce held for a week.', ['main past hold (The truce)']],
    [
      'Rubio will lead the talks, and Witkoff will fly to Moscow.',
      ['main future lead (Rubio)', 'main future fly (Witkoff)'],
    ],
    ['China set out its position.', ['main past set (China)']],
    ["China's position set it apart.", ['main past set (position)']],
    ['The US cut aid, a move that angered Kyiv.', ['main past cut (The US)', 'relative past anger ()']],
    ['The ministers spoke before a meeting of the alliance.', ['main past speak (The ministers)']],
    [
      'The ministers spoke before they met the president.',
      ['main past speak (The ministers)', 'time past meet (they)'],
    ],
    [
      '"We\'ve met them twice," she added, "and we\'d meet them again."',
      ['main past meet (We)', 'main past add (she)', 'main conditional meet (we)'],
    ],
    ['Thousands marched through Tel Aviv demanding a deal.', ['main past march (Thousands)']],
    [
      'Officials in Kyiv and Washington said progress was made on a plan to end the war.',
      ['main past say (Officials)', 'that past passive make (progress)'],
    ],
    ['The proposed meeting between Trump and Xi is on.', ['main present be (The proposed meeting)']],
    ['The planned visit has been scrapped.', ['main past passive scrap (The planned visit)']],
    ['Ukraine would be barred from joining NATO under the plan.', ['main conditional passive bar (Ukraine)']],
    ['The talks aimed at ending the war start on Monday.', ['main present start (The talks)']],
    ['Talks to end the war start on Monday.', ['main present start (Talks)']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('goes on with the subject of a clause that another was put into, or that shares it', () => {
    const text = 'The envoy who met them rejected it and flew home.';
    const a = analyseText(text, english, { start: 0, end: text.length });
    const hosts = a.clauses
      .filter(({ host }) => host >= 0)
      .map(({ lemma, host }) => [lemma, subject(a, a.clauses[host])]);
    expect(hosts).toEqual([
      ['reject', 'The envoy'],
      ['fly', ''],
    ]);
  });
});
