// Decides who speaks: the cue's subject, one carried over from before, the owner of a document, a source behind a medium.
import { ANY_NUMBER, Case, Gender, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import { matchRun, type Runs } from '../../language/runs.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { type Cue, firstWord } from './cue.ts';
import { Floor, sameGender } from './floor.ts';
import { SpeakerList } from './speaker-list.ts';

export interface Attribution {
  readonly speaker: number;
  readonly via: readonly number[];
}

/** Resolves the speakers of one report's cues, which must be asked for in the order of the text. */
export class SpeakerFinder {
  private readonly text: AnalysedText;
  private readonly actors: Actors;
  readonly speakers: SpeakerList;
  readonly floor: Floor;
  /** Whom pronouns that speak stand for, by index of the mention, where that is settled here. */
  readonly referents = new Map<number, number>();
  private nextClause = 0;
  /** Who issued the last document named (`ogłosiły wspólny komunikat`), or -1. */
  private issuer = -1;

  constructor(text: AnalysedText, actors: Actors) {
    this.text = text;
    this.actors = actors;
    this.speakers = new SpeakerList(actors.list, text.language.saying.jointJoiner);
    this.floor = new Floor(this.speakers.all);
  }

  /** Takes note of the subjects of main clauses up to (not including) the clause `index`. */
  advance(index: number): void {
    for (; this.nextClause < index; this.nextClause++) {
      const clause = this.text.clauses[this.nextClause];
      if (clause.kind !== 'main' || clause.quotation >= 0) continue;
      const subjects = subjectOf(this.text, this.actors, clause);
      if (subjects.length === 1) this.floor.remember(subjects[0].actor, subjects[0].tag, false);
      if (subjects.length > 0 && this.namesDocument(clause)) this.issuer = this.speakers.joint(subjects);
    }
  }

  private namesDocument(clause: Clause): boolean {
    for (let i = clause.first; i < clause.last; i++)
      if (this.text.language.saying.nouns.has(this.text.tokens[i].lower)) return true;
    return false;
  }

  private speaks(mention: Mention): boolean {
    return mention.kind !== 'adjective' && mention.actor >= 0;
  }

  /** The person named last before the cue, in its sentence or one of the two before it. */
  private lastPersonBefore(cue: Cue): number {
    const { sentences } = this.text;
    const from = sentences[Math.max(0, cue.clause.sentence - 2)].first;
    const named = mentionsIn(this.actors, from, cue.words.first).filter(
      (m) => this.speakers.all[m.actor]?.type === 'person',
    );
    return named.at(-1)?.actor ?? -1;
  }

  /** A document whose owner is not named speaks for itself (`wynika z notatki`). */
  private document(cue: Cue): number {
    const { saying } = this.text.language;
    if (!saying.sourceVerbs.has(cue.clause.lemma)) return -1;
    const noun = this.text.tokens[cue.words.last - 1].analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.noun);
    return noun ? this.speakers.add({ type: 'unnamed', name: noun.lemma }) : -1;
  }

  /** A speaker the actors layer does not know: the noun phrase in the nominative after or before the verb. */
  private unknownSubject(cue: Cue): number {
    const { tokens, text } = this.text;
    if (this.text.cases) return this.subjectByPlace(cue, this.text.cases);
    const nominal = (i: number, part: number): boolean =>
      tokens[i].analyses.some(
        (a) =>
          partOfSpeech(a.tag) === part && (a.tag & Case.nominative) !== 0 && this.agree(a.tag, cue.clause.agreement),
      );
    const { first: before, last: after } = cue.words;
    const behind = cue.postposed || cue.form === 'as';
    const near = behind ? [after, after + 1, after + 2, after + 3] : [before - 1, before - 2, after, after + 1];
    const quoted = this.text.quotations.all[this.text.quotations.of[after]];
    // `zanotowały „…”`: a paper the actors layer does not know.
    if (behind && quoted?.open === after && quoted.last - quoted.first <= 4 && tokens[quoted.first].capital)
      return this.speakers.add({
        type: 'media',
        name: text.slice(tokens[quoted.first].start, tokens[quoted.last - 1].end),
      });
    const mark = near.findIndex((at) => at >= after && tokens[at]?.kind === 'mark');
    const nouns = near
      .slice(0, mark < 0 ? near.length : mark)
      .filter(
        (at) =>
          at >= cue.clause.first &&
          at < cue.clause.last &&
          tokens[at].kind === 'word' &&
          nominal(at, PartOfSpeech.noun) &&
          tokens[at].analyses.every(
            (a) => partOfSpeech(a.tag) === PartOfSpeech.noun || partOfSpeech(a.tag) === PartOfSpeech.adjective,
          ),
      );
    const isPerson = (at: number): boolean => tokens[at].analyses.some((a) => (a.tag & Gender.personal) !== 0);
    const at = nouns.find(isPerson) ?? nouns[0];
    if (at === undefined) return -1;
    let first = at;
    while (first > cue.clause.first && first > after && nominal(first - 1, PartOfSpeech.adjective)) first--;
    const name = text.slice(tokens[first].start, tokens[at].end);
    const opens = first === this.text.sentences[cue.clause.sentence].first;
    return this.speakers.add({
      type: 'unnamed',
      name: opens ? name[0].toLowerCase() + name.slice(1) : name,
    });
  }

  /** The phrase before the verb, or behind it where it is inverted, as a speaker. */
  private subjectByPlace(cue: Cue, cases: Uint8Array): number {
    const { tokens, language } = this.text;
    const { determiners, prepositions } = language.syntax.order!;
    const inverted = cue.postposed && cue.first === cue.words.first;
    let first = inverted ? cue.words.last : firstWord(this.text, cue.clause);
    const limit = inverted ? cue.clause.last : cue.words.first;
    while (first < limit - 1 && determiners.has(tokens[first].lower)) first++;
    if (first >= limit || (cases[first] & Case.nominative) === 0) return -1;
    if (!tokens[first].analyses.every((a) => partOfSpeech(a.tag) !== PartOfSpeech.pronoun)) return -1;
    let last = first;
    while (last < limit && (cases[last] > 0 || (last > first && prepositions.has(tokens[last].lower)))) last++;
    while (last > first && cases[last - 1] === 0) last--;
    return last > first ? this.describedSource({ first, last }) : -1;
  }

  /** A source known by its description alone, without its article. */
  private describedSource({ first, last }: TokenRange): number {
    const { tokens, text, language } = this.text;
    let from = first;
    while (from < last - 1 && language.syntax.order?.determiners.has(tokens[from].lower)) from++;
    const words = text.slice(tokens[from].start, tokens[last - 1].end);
    const opens = tokens[from].analyses.some(({ lemma }) => lemma === tokens[from].lower);
    const name = opens ? words[0].toLowerCase() + words.slice(1) : words;
    return this.speakers.add({ type: 'unnamed', name }, { first: from, last });
  }

  /** Number and gender of a noun and a verb go together. */
  private agree(tag: number, agreement: number): boolean {
    if ((tag & agreement & ANY_NUMBER) === 0) return false;
    return sameGender(tag, agreement);
  }

  private isMedia(mention: Mention): boolean {
    return this.speakers.all[mention.actor]?.type === 'media';
  }

  /** The mention right after one of `runs`, looked for in the tokens `from`..`to`. */
  private after(runs: Runs, from: number, to: number): Mention | undefined {
    for (let i = from; i < to; i++) {
      const run = matchRun(this.text.tokens, i, runs);
      if (!run) continue;
      const named = mentionsIn(this.actors, i + run, Math.min(i + run + 10, to)).find(
        (m) => m.within < 0 && m.phraseFirst <= i + run + 1 && this.speaks(m),
      );
      if (named) return named;
    }
    return undefined;
  }

  /** Media the speaker talked to, or that quote the speaker, named beside the cue. */
  private mediaBeside(cue: Cue, speaker: number): number[] {
    const { saying } = this.text.language;
    const sentence = this.text.sentences[cue.clause.sentence];
    const limit = Math.min(sentence.last, cue.last + 12);
    const from = Math.max(sentence.first, Math.min(cue.first, cue.clause.first) - 6);
    const quoting = this.after(saying.quotedBy, from, limit);
    if (quoting && this.isMedia(quoting)) return [quoting.actor];
    const told: Mention[] = [];
    for (const mention of mentionsIn(this.actors, cue.clause.first, Math.min(cue.clause.last, limit))) {
      if (!this.isMedia(mention) || mention.actor === speaker || (mention.tag & Case.dative) === 0) continue;
      if (this.afterPreposition(mention)) continue;
      // `agencjom AP i AFP`: all that were told, as far as they stand together.
      const reach = told.length === 0 ? cue.last + 2 : told.at(-1)!.phraseLast + 2;
      if (mention.phraseFirst <= reach) told.push(mention);
    }
    if (told.length > 0) return told.map((mention) => mention.actor);
    const talked = this.after(saying.talkingTo, cue.clause.first, Math.min(cue.clause.last, limit));
    return talked && this.isMedia(talked) && talked.actor !== speaker ? [talked.actor] : [];
  }

  /** The medium a source is known through (`rozmówca portalu Axios`, `źródła Reutersa`). */
  private mediaOfSource(speakers: readonly Mention[]): number[] {
    const [source] = speakers;
    if (!source || this.speakers.all[source.actor].type !== 'unnamed') return [];
    const media = mentionsIn(this.actors, source.phraseFirst, source.phraseLast).find((m) => this.isMedia(m));
    return media ? [media.actor] : [];
  }

  private afterPreposition(mention: Mention): boolean {
    const before = this.text.tokens[mention.phraseFirst - 1];
    return before?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition) === true;
  }

  /** Who speaks by `cue`, and through which media it came. Undefined where nobody can be made out. */
  attribute(cue: Cue): Attribution | undefined {
    this.advance(cue.clause.index);
    const { saying } = this.text.language;
    const sentence = this.text.sentences[cue.clause.sentence];
    if (cue.kind === 'hear') {
      const source = this.heardFrom(cue.words.last, sentence.last);
      const teller = cue.speakers.find((m) => this.isMedia(m));
      if (!source) return teller ? { speaker: teller.actor, via: [] } : undefined;
      const media = teller?.actor ?? this.floor.latest('media');
      this.floor.remember(source.actor, source.tag, true);
      return { speaker: source.actor, via: media === undefined ? [] : [media] };
    }
    if (cue.kind === 'quote' && !cue.clause.passive) {
      const media = cue.speakers.find((m) => this.isMedia(m));
      const object = mentionsIn(this.actors, cue.words.last, cue.clause.last).find(
        (m) => m.within < 0 && (m.tag & Case.accusative) !== 0 && m.actor !== media?.actor && this.speaks(m),
      );
      const speaker = object?.actor ?? this.floor.latest('person');
      if (speaker === undefined || !media) return undefined;
      return { speaker, via: [media.actor] };
    }
    const named = cue.speakers.filter((m) => this.speaks(m) || cue.form === 'document');
    let speaker =
      named.length > 0
        ? this.speakers.joint(named)
        : cue.form === 'verb' || cue.form === 'as'
          ? this.unknownSubject(cue)
          : -1;
    let tag = named[0]?.tag ?? 0;
    // A pronoun goes on with whoever spoke, before whoever was named.
    if (this.text.cases && named.length === 1 && named[0].kind === 'pronoun') {
      const carried = this.floor.carriedOver(cue, named[0].tag);
      if (carried >= 0) {
        speaker = carried;
        this.referents.set(named[0].index, carried);
      }
    }
    const own = named.length === 0 ? this.ownerOfDocument(cue) : undefined;
    if (own) {
      speaker = own.actor;
      tag = own.tag;
    }
    if (cue.source) speaker = this.describedSource(cue.source);
    if (speaker < 0 && cue.form === 'document') speaker = this.document(cue);
    if (speaker < 0 && cue.form === 'according-to' && cue.impersonal) speaker = this.issuer;
    if (speaker < 0) speaker = this.floor.carriedOver(cue);
    if (speaker < 0 && !cue.impersonal) speaker = this.lastPersonBefore(cue);
    if (speaker < 0) return undefined;
    if (named.length > 1) tag = (tag & ~ANY_NUMBER) | GrammaticalNumber.plural;
    // A medium that rests on a source hands on that source's words.
    if (this.speakers.all[speaker].type === 'media' && named.length === 1) {
      const source = this.after(saying.citing, named[0].phraseLast, Math.min(cue.last + 14, sentence.last));
      if (source && source.actor !== speaker) {
        this.floor.remember(source.actor, source.tag, true);
        return { speaker: source.actor, via: [speaker] };
      }
    }
    const beside = this.mediaBeside(cue, speaker);
    const via = (beside.length > 0 ? beside : this.mediaOfSource(named)).filter((media) => media !== speaker);
    // Words within a quotation do not change who holds the floor outside it.
    if (this.text.quotations.of[cue.words.first] < 0)
      this.floor.remember(speaker, tag || this.floor.tagOf(speaker), true);
    return { speaker, via };
  }

  /** The first actor after `od` or `w` in the tokens `from`..`to`. */
  private heardFrom(from: number, to: number): Mention | undefined {
    for (let i = from; i < Math.min(from + 8, to); i++) {
      if (!this.text.language.saying.heardFrom.has(this.text.tokens[i].lower)) continue;
      const named = mentionsIn(this.actors, i + 1, Math.min(i + 10, to)).find(
        (m) => m.within < 0 && m.phraseFirst <= i + 2 && this.speaks(m),
      );
      if (named) return named;
    }
    return undefined;
  }

  /** The genitive after the document in an impersonal cue: `napisano w komunikacie Sztabu`. */
  private ownerOfDocument(cue: Cue): Mention | undefined {
    if (!cue.impersonal) return undefined;
    const { tokens, language } = this.text;
    for (let i = cue.words.last; i < Math.min(cue.words.last + 5, cue.clause.last); i++) {
      if (!language.saying.nouns.has(tokens[i].lower)) continue;
      return mentionsIn(this.actors, i + 1, Math.min(i + 8, cue.clause.last)).find(
        (m) => m.within < 0 && m.phraseFirst <= i + 2 && (m.tag & Case.genitive) !== 0 && this.speaks(m),
      );
    }
    return undefined;
  }
}
