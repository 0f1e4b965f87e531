// Positions: the acts of reports. They are joined into lines when they are asked for.
import type { PositionTelling } from '../../record/join-positions.ts';
import { inParts } from '../in-parts.ts';
import type { IndexChange } from './index-change.ts';

export async function indexPositions({ trx }: IndexChange, added: readonly PositionTelling[]): Promise<void> {
  const rows = added.map((telling) => ({
    id: telling.anchor,
    report: telling.report,
    published: telling.published,
    line: telling.line,
    content: JSON.stringify(telling),
  }));
  for (const part of inParts(rows)) await trx.insertInto('position_tellings').values(part).execute();
}
