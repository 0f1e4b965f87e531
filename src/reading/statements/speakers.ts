// Decides who speaks: the cue's subject, one carried over from before, the owner of a document, a source behind a medium.
import { ANY_NUMBER, Case, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { mentionsIn, subjectOf } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import type { Cue } from './cue.ts';
import { describedSource, headOf, unknownSubject } from './described-speakers.ts';
import { Floor } from './floor.ts';
import { interruptedSubject } from './interrupted-subject.ts';
import { SpeakerList } from './speaker-list.ts';
import { SpeakerMedia } from './speaker-media.ts';

/** Tokens between a medium or its cue and the words that name its source. */
const CITING_REACH = 14;

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
  private readonly media: SpeakerMedia;
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
    this.media = new SpeakerMedia(text, actors, this.speakers);
  }

  /** Takes note of the subjects of main clauses up to (not including) the clause `index`. */
  advance(index: number): void {
    for (; this.nextClause < index; this.nextClause++) {
      const clause = this.text.clauses[this.nextClause];
      if (clause.kind !== 'main' || clause.quotation >= 0) continue;
      const interrupted = interruptedSubject(this.text, this.actors, clause)?.mentions ?? [];
      const subjects = interrupted.length > 0 ? interrupted : subjectOf(this.text, this.actors, clause);
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

  /** The person named last before a token, in its sentence or one of the two before it. */
  private lastPersonBefore(index: number): number {
    const { sentences, sentenceOf } = this.text;
    const from = sentences[Math.max(0, sentenceOf[index] - 2)].first;
    const named = mentionsIn(this.actors, from, index).filter((m) => this.speakers.all[m.actor]?.type === 'person');
    return named.at(-1)?.actor ?? -1;
  }

  /** Whose a quotation without a cue is: the person that spoke or acted last, else the one named last, else whatever did. */
  nearestBefore(index: number): number {
    const nearest = this.floor.nearest();
    if (nearest >= 0 && this.speakers.all[nearest].type === 'person') return nearest;
    const named = this.lastPersonBefore(index);
    return named >= 0 ? named : nearest;
  }

  /** A document whose owner is not named speaks for itself (`wynika z notatki`). */
  private document(cue: Cue): number {
    const { saying } = this.text.language;
    if (!saying.sourceVerbs.has(cue.clause.lemma)) return -1;
    const noun = this.text.tokens[cue.words.last - 1].analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.noun);
    return noun ? this.speakers.add({ type: 'unnamed', name: noun.lemma }) : -1;
  }

  /** Who speaks by `cue`, and through which media it came. Undefined where nobody can be made out. */
  attribute(cue: Cue): Attribution | undefined {
    const sentence = this.text.sentences[cue.clause.sentence];
    this.advance(cue.clause.index);
    if (cue.kind === 'hear') {
      const source = this.heardFrom(cue.words.last, sentence.last);
      const teller = cue.speakers.find((m) => this.media.is(m));
      if (!source) return teller ? { speaker: teller.actor, via: [] } : undefined;
      const media = teller?.actor ?? this.floor.latest('media');
      this.floor.remember(source.actor, source.tag, true);
      return { speaker: source.actor, via: media === undefined ? [] : [media] };
    }
    if (cue.kind === 'quote' && !cue.clause.passive) {
      const named = cue.speakers.find((m) => this.media.is(m));
      const media = named?.actor ?? this.media.meant(cue, cue.clause.first, cue.words.first, Case.nominative);
      const object = mentionsIn(this.actors, cue.words.last, cue.clause.last).find(
        (m) => m.within < 0 && (m.tag & Case.accusative) !== 0 && m.actor !== media && this.speaks(m),
      );
      const speaker = object?.actor ?? this.floor.latest('person');
      if (speaker === undefined || media < 0) return undefined;
      return { speaker, via: [media] };
    }
    const named = cue.speakers.filter((m) => this.speaks(m) || cue.form === 'document');
    let speaker =
      named.length > 0
        ? this.speakers.joint(named)
        : cue.form === 'verb' || cue.form === 'as'
          ? unknownSubject(this.text, this.speakers, cue)
          : -1;
    let tag = named[0]?.tag ?? 0;
    // A pronoun goes on with whoever spoke, before whoever was named.
    const pronoun = this.pronounOf(cue, named);
    if (pronoun !== 0) {
      const carried = this.floor.referent(pronoun);
      if (carried >= 0) {
        speaker = carried;
        if (named.length > 0) this.referents.set(named[0].index, carried);
      } else if (named.length === 0) speaker = this.lastPersonBefore(cue.words.first);
    }
    const own = named.length === 0 ? this.ownerOfDocument(cue) : undefined;
    if (own) {
      speaker = own.actor;
      tag = own.tag;
    }
    if (cue.source) speaker = describedSource(this.text, this.speakers, cue.source);
    if (speaker >= 0 && named.length < 2) speaker = this.meant(speaker, cue, named[0]);
    if (speaker < 0 && cue.form === 'document') speaker = this.document(cue);
    if (speaker < 0 && cue.form === 'according-to' && cue.impersonal) speaker = this.issuer;
    if (speaker < 0) speaker = this.floor.carriedOver(cue);
    if (speaker < 0 && !cue.impersonal) speaker = this.lastPersonBefore(cue.words.first);
    if (speaker < 0) return undefined;
    if (named.length > 1) tag = (tag & ~ANY_NUMBER) | GrammaticalNumber.plural;
    if (this.speakers.all[speaker].type === 'media' && named.length === 1) {
      const [medium] = named;
      const source = this.sourceOf(medium, cue, sentence) ?? this.toldTo(medium, cue);
      if (source && source.actor !== speaker) {
        this.floor.remember(source.actor, source.tag, true);
        return { speaker: source.actor, via: [speaker] };
      }
    }
    const beside = this.media.beside(cue, speaker);
    const via = (beside.length > 0 ? beside : this.media.ofSource(named)).filter((media) => media !== speaker);
    // Words within a quotation do not change who holds the floor outside it.
    if (this.text.quotations.of[cue.words.first] < 0)
      this.floor.remember(speaker, tag || this.floor.tagOf(speaker), true);
    return { speaker, via };
  }

  /** A medium that rests on a source hands on that source's words: `Axios, citing officials`, `Citing officials, Axios`. */
  private sourceOf(medium: Mention, cue: Cue, sentence: TokenRange): Mention | undefined {
    const { citing } = this.text.language.saying;
    const behind = this.media.after(citing, medium.phraseLast, Math.min(cue.last + CITING_REACH, sentence.last));
    const lead = Math.max(sentence.first, medium.phraseFirst - CITING_REACH);
    return behind ?? this.media.after(citing, lead, medium.phraseFirst);
  }

  /** `jak powiedział AFP Nowak`: between a verb and its subject stands the medium that was told. */
  private toldTo(medium: Mention, cue: Cue): Mention | undefined {
    if (medium.phraseFirst !== cue.words.last) return undefined;
    return mentionsIn(this.actors, medium.phraseLast, cue.clause.last).find(
      (m) =>
        m.phraseFirst === medium.phraseLast &&
        (m.kind === 'name' || m.kind === 'role') &&
        (m.tag & Case.nominative) !== 0,
    );
  }

  /** Bits of the pronoun that is the subject of `cue`, in a language that needs one; 0 for any other subject. */
  private pronounOf(cue: Cue, named: readonly Mention[]): number {
    if (!this.text.cases || named.length > 1) return 0;
    if (named.length === 1) return named[0].kind === 'pronoun' ? named[0].tag : 0;
    const before = this.text.tokens[cue.clause.verb - 1];
    return (cue.form === 'verb' && before && this.text.language.names.pronouns.get(before.lower)?.tag) || 0;
  }

  /** Whom a description with the definite article stands for (`the historian said`): someone already spoken of. */
  private meant(speaker: number, cue: Cue, mention: Mention | undefined): number {
    const { definite, institutions } = this.text.language.saying;
    const { described, type } = this.speakers.all[speaker];
    if (!definite || type !== 'unnamed') return speaker;
    const place = mention
      ? { first: mention.phraseFirst, last: mention.phraseLast, head: mention.head }
      : described && { ...described.at(-1)!, head: headOf(this.text, described.at(-1)!) };
    if (!place || place.first > cue.last || place.last < cue.first) return speaker;
    const { tokens } = this.text;
    const opens = definite.has(tokens[place.first].lower) || definite.has(tokens[place.first - 1]?.lower ?? '');
    const [noun] = tokens[place.head].analyses;
    const singular = !noun || (noun.tag & GrammaticalNumber.singular) !== 0;
    if (!opens || !singular || institutions?.has(tokens[place.head].lower)) return speaker;
    const known = this.floor.described(tokens[place.head].lower);
    if (known >= 0) return known;
    const office = this.holderOf(place);
    return office >= 0 ? office : this.floor.nearestPerson(speaker);
  }

  /** The person named before with an office of these words (`the minority leader`), the one of late where several are; or -1. */
  private holderOf({ first, last, head }: TokenRange & { head: number }): number {
    const { tokens, text } = this.text;
    const office = tokens[head].lower;
    const words = tokens
      .slice(first, last)
      .map(({ lower }) => lower)
      .filter((word) => !this.text.language.syntax.order?.determiners.has(word));
    let holder = -1;
    for (const { index, type, roles } of this.speakers.all) {
      if (type !== 'person') continue;
      for (const role of roles) {
        if (role.start >= tokens[first].start) break;
        const own = text
          .slice(role.start, role.end)
          .toLowerCase()
          .split(/[\s’'-]+/);
        if (!own.includes(office) || !words.every((word) => own.includes(word))) continue;
        if (holder < 0 || this.floor.rank(index) <= this.floor.rank(holder)) holder = index;
      }
    }
    return holder;
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
