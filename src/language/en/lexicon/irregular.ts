// English verbs and nouns that do not follow the rules.

/** Base, past and past participle; variants parted by a slash. */
export const IRREGULAR_VERBS = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, befall befell befallen,
  begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet bet, bid bid/bade bid/bidden,
  bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred,
  bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted, build built built, burn burned/burnt burned/burnt,
  burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
  come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn,
  dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven, dwell dwelt/dwelled dwelt/dwelled, eat ate eaten,
  fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung,
  fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
  forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got got/gotten,
  give gave given, go went gone, grind ground ground, grow grew grown, hang hung/hanged hung/hanged, hear heard heard,
  hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt/kneeled knelt/kneeled,
  know knew known, lay laid laid, lead led led, lean leaned/leant leaned/leant, leap leapt/leaped leapt/leaped,
  learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit/lighted lit/lighted,
  lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
  misunderstand misunderstood misunderstood, offset offset offset, outdo outdid outdone, overcome overcame overcome,
  override overrode overridden, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
  partake partook partaken, pay paid paid, plead pleaded/pled pleaded/pled, prove proved proved/proven, put put put,
  quit quit/quitted quit/quitted, read read read, rebuild rebuilt rebuilt, redo redid redone, relay relayed relayed,
  remake remade remade, repay repaid repaid, reset reset reset, rethink rethought rethought, rewrite rewrote rewritten,
  rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought,
  sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone,
  shoot shot shot, show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank/sunk sunk,
  sit sat sat, slay slew slain, sleep slept slept, slide slid slid, slit slit slit, smell smelled/smelt smelled/smelt,
  sow sowed sown, speak spoke spoken, speed sped/speeded sped/speeded, spell spelled/spelt spelled/spelt, spend spent spent,
  spill spilled/spilt spilled/spilt, spin spun spun, spit spat spat, split split split, spoil spoiled/spoilt spoiled/spoilt,
  spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
  stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken, string strung strung,
  strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung,
  take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
  thrust thrust thrust, tread trod trodden, undergo underwent undergone, underlie underlay underlain,
  understand understood understood, undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone,
  unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven,
  weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
  withstand withstood withstood, wring wrung wrung, write wrote written, retake retook retaken, resell resold resold,
  outbid outbid outbid, outrun outran outrun, overhear overheard overheard, overrun overran overrun, co-lead co-led co-led
`;

/** Singular and plural. */
export const IRREGULAR_NOUNS = `
  man men, woman women, child children, person people, foot feet, tooth teeth, mouse mice, goose geese, ox oxen, crisis crises,
  thesis theses, hypothesis hypotheses, basis bases, analysis analyses, axis axes, oasis oases, parenthesis parentheses,
  criterion criteria, phenomenon phenomena, memorandum memoranda, referendum referenda, medium media, datum data,
  stratum strata, bacterium bacteria, curriculum curricula, addendum addenda, ultimatum ultimata, nucleus nuclei,
  stimulus stimuli, radius radii, alumnus alumni, cactus cacti, appendix appendices, index indices, matrix matrices,
  life lives, wife wives, knife knives, half halves, leaf leaves, shelf shelves, self selves, thief thieves, wolf wolves,
  loaf loaves, calf calves, hoof hooves, scarf scarves, passer-by passers-by, attorney-general attorneys-general,
  brother-in-law brothers-in-law, son-in-law sons-in-law, sheep sheep, aircraft aircraft, spacecraft spacecraft,
  series series, species species, headquarters headquarters, crossroads crossroads, means means, fish fish, deer deer,
  spokesman spokesmen, spokeswoman spokeswomen, spokesperson spokespeople, statesman statesmen, gunman gunmen,
  policeman policemen, policewoman policewomen, congressman congressmen, congresswoman congresswomen, chairman chairmen,
  chairwoman chairwomen, businessman businessmen, businesswoman businesswomen, fisherman fishermen, serviceman servicemen,
  frontman frontmen, strongman strongmen, alderman aldermen, ombudsman ombudsmen, middleman middlemen, layman laymen,
  cameraman cameramen, seaman seamen, airman airmen, craftsman craftsmen, countryman countrymen, tribesman tribesmen,
  clergyman clergymen, fireman firemen, salesman salesmen, workman workmen, draftsman draftsmen, freshman freshmen,
  grandchild grandchildren, schoolchild schoolchildren, chassis chassis, corps corps, rendezvous rendezvous, bureau bureaux,
  plateau plateaux
`;

/** Comparatives and superlatives that no rule makes, by their positive. */
export const IRREGULAR_ADJECTIVES = `
  good better best, bad worse worst, far further furthest, far farther farthest, little less least, old elder eldest
`;
