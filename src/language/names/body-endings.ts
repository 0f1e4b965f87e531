// English words that end the name of a body or thing which opens like a person's (`Walter Energy`), in papers of any language.

export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  (
    'street road avenue square airport port hospital hotel palace river island islands strait province region district county city village ' +
    'university college school institute company firm bank airlines airways air energy oil gas motor motors media radio television tv news times post ' +
    'journal review magazine press group holdings corporation corp inc ltd plc capital partners networks systems technologies pharmaceuticals foods stores ' +
    'industries electric electronics logistics rail railway railways shipping lines ports health healthcare union association federation league alliance ' +
    'front movement party brigade brigades battalion camp plan doctrine act treaty agreement accord accords declaration protocol summit conference ' +
    'forum foundation fund trust centre center council committee commission tower towers building stadium arena club show prize award cup ' +
    'cathedral mosque museum library theatre theater memorial line corridor crossing dam valley mountains desert dynasty administration shoal reef atoll sea ocean peninsula heights sachs stanley'
  ).split(' '),
);
