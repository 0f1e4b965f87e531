// The media through which words reached the report: those a speaker told, was quoted by, or is known through.
import { Case, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import { matchRun, type Runs } from '../../language/runs.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Cue } from './cue.ts';
import type { SpeakerList } from './speaker-list.ts';

/** Sentences back in which a medium is still meant by its noun alone. */
const MEDIUM_REACH = 6;

export class SpeakerMedia {
  private readonly text: AnalysedText;
  private readonly actors: Actors;
  private readonly speakers: SpeakerList;

  constructor(text: AnalysedText, actors: Actors, speakers: SpeakerList) {
    this.text = text;
    this.actors = actors;
    this.speakers = speakers;
  }

  /** Whether it names a medium. */
  is(mention: Mention): boolean {
    return this.speakers.all[mention.actor]?.type === 'media';
  }

  /** The mention right after one of `runs`, looked for in the tokens `from`..`to`. */
  after(runs: Runs, from: number, to: number): Mention | undefined {
    for (let i = from; i < to; i++) {
      const run = matchRun(this.text.tokens, i, runs);
      if (!run) continue;
      const named = mentionsIn(this.actors, i + run, Math.min(i + run + 10, to)).find(
        (m) => m.within < 0 && m.phraseFirst <= i + run + 1 && m.kind !== 'adjective' && m.actor >= 0,
      );
      if (named) return named;
    }
    return undefined;
  }

  /** The medium named last before `cue` that a bare noun in `form` among the tokens `from`..`to` stands for (`the agency`), or -1. */
  meant(cue: Cue, from: number, to: number, form: number): number {
    const { tokens, sentences, language } = this.text;
    for (let i = from; i < to; i++) {
      const bare = this.actors.mentionAt[i] < 0 && !this.actors.mentions[this.actors.mentionAt[i + 1]];
      const stands = tokens[i].analyses.some((a) => (a.tag & form) !== 0 && language.saying.mediumNouns.has(a.lemma));
      if (!bare || !stands) continue;
      const start = sentences[Math.max(0, cue.clause.sentence - MEDIUM_REACH)].first;
      return mentionsIn(this.actors, start, cue.words.first).findLast((m) => this.is(m))?.actor ?? -1;
    }
    return -1;
  }

  /** Media the speaker talked to, or that quote the speaker, named beside the cue. */
  beside(cue: Cue, speaker: number): number[] {
    const { saying } = this.text.language;
    const sentence = this.text.sentences[cue.clause.sentence];
    const limit = Math.min(sentence.last, cue.last + 12);
    const from = Math.max(sentence.first, Math.min(cue.first, cue.clause.first) - 6);
    const quoting = this.after(saying.quotedBy, from, limit);
    if (quoting && this.is(quoting)) return [quoting.actor];
    const told: Mention[] = [];
    for (const mention of mentionsIn(this.actors, cue.clause.first, Math.min(cue.clause.last, limit))) {
      if (!this.is(mention) || mention.actor === speaker || (mention.tag & Case.dative) === 0) continue;
      if (this.afterPreposition(mention)) continue;
      // `agencjom AP i AFP`: all that were told, as far as they stand together.
      const reach = told.length === 0 ? cue.last + 2 : told.at(-1)!.phraseLast + 2;
      if (mention.phraseFirst <= reach) told.push(mention);
    }
    if (told.length > 0) return told.map((mention) => mention.actor);
    const meant = this.meant(cue, cue.words.last, Math.min(cue.words.last + 3, cue.clause.last), Case.dative);
    if (meant >= 0) return [meant];
    const talked = this.after(saying.talkingTo, cue.clause.first, Math.min(cue.clause.last, limit));
    return talked && this.is(talked) && talked.actor !== speaker ? [talked.actor] : [];
  }

  /** The medium a source is known through (`rozmówca portalu Axios`, `źródła Reutersa`). */
  ofSource(speakers: readonly Mention[]): number[] {
    const [source] = speakers;
    if (!source || this.speakers.all[source.actor].type !== 'unnamed') return [];
    const media = mentionsIn(this.actors, source.phraseFirst, source.phraseLast).find((m) => this.is(m));
    return media ? [media.actor] : [];
  }

  private afterPreposition(mention: Mention): boolean {
    const before = this.text.tokens[mention.phraseFirst - 1];
    return before?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition) === true;
  }
}
