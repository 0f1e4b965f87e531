// Names that are common words too: the capital at the start of a sentence proves nothing of them.

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'Time Times Sun Mirror Guardian Independent Observer Economist Nation Trend Hill Nice Reading Bath Mobile Turkey China Chad Jordan Guinea ' +
    'Congress Solidarity Unite Shell Ford Amazon Signal Threads Zoom X Capitol Commons Fund Commission Bloc States Bar Cork Split Hull Lens Bergen ' +
    'Orange Punch Dawn Trump Georgia Telegraph Spectator Bloc IS Sham Petra Wagner Fed Welt Bild Semana Caracol'
  ).split(' '),
);
