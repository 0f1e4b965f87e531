// People called head or member of a delegation take part in the encounter at hand, whatever else the clause says of them.
import type { Mention } from '../actors/mention.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** Whether the phrase of `mention` says `przewodniczący delegacji` or the like. */
function namesTeam(around: Surroundings, mention: Mention): number {
  const { words } = around;
  for (let i = mention.phraseFirst; i < mention.phraseLast - 1; i++) {
    if (!around.among(i, words.teamRoles)) continue;
    for (let j = i + 1; j < Math.min(i + 4, mention.phraseLast); j++) if (around.among(j, words.teams)) return i;
  }
  return -1;
}

/** A telling of taking part for each person whose role is in a delegation. */
export function teamTellings(around: Surroundings): Telling[] {
  const tellings: Telling[] = [];
  for (const mention of around.actors.mentions) {
    const entry = around.actors.list[mention.actor];
    if (entry.type !== 'person' || mention.within >= 0) continue;
    const role = namesTeam(around, mention);
    if (role < 0) continue;
    tellings.push({
      anchor: role,
      clause: around.text.clauseOf[role],
      first: mention.phraseFirst,
      last: mention.phraseLast,
      kind: 'part',
      source: 'part',
      rule: 'meetings/team-role',
      words: [{ first: mention.phraseFirst, last: mention.phraseLast }],
      status: 'unknown',
      mode: 'unknown',
      date: null,
      open: false,
      days: 0,
      place: null,
      parties: new Set(entry.party ? [entry.party] : []),
      assumed: new Set(),
      people: new Set([entry.index]),
      ordinal: 0,
      order: null,
      apart: false,
      quoted: false,
    });
  }
  return tellings;
}
