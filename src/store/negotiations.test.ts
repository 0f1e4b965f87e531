import { expect, it } from 'vitest';
import { describeOnEachDatabase } from './each-database.fixture.ts';
import {
  addNegotiation,
  changeNegotiation,
  findNegotiation,
  loadNegotiations,
  NegotiationError,
  removeNegotiation,
} from './negotiations.ts';
import { openStore } from './open-store.ts';

const grain = { name: 'Zboże – Morze Czarne', parties: ['RUS', 'TUR', 'UKR'], words: ['zboże', 'grain'] };
const border = { name: 'Granica', parties: ['KHM', 'THA'], words: [] };

describeOnEachDatabase('negotiations of a store', ({ inStore, inOneProcess, fresh }) => {
  it('are there by name, and found by name or id in any case', async () => {
    await inStore(async (store) => {
      const added = await addNegotiation(store, grain);
      expect(added).toEqual({ ...grain, id: 'zboze-morze-czarne' });
      await addNegotiation(store, border);
      expect(await loadNegotiations(store)).toEqual([{ ...border, id: 'granica' }, added]);
      for (const name of ['Zboże – Morze Czarne', 'ZBOŻE / morze czarne', 'zboze-morze-czarne']) {
        expect(await findNegotiation(store, name)).toEqual(added);
      }
      await expect(findNegotiation(store, 'Morze')).rejects.toThrow('There are “Granica”, “Zboże – Morze Czarne”.');
    });
  });

  it('keep their id under another name, and free it when removed', async () => {
    await inStore(async (store) => {
      await addNegotiation(store, border);
      const changed = await changeNegotiation(store, 'granica', { name: 'Rozejm', words: ['rozejm'] });
      expect(changed).toEqual({ ...border, id: 'granica', name: 'Rozejm', words: ['rozejm'] });
      expect(await findNegotiation(store, 'GRANICA')).toEqual(await findNegotiation(store, 'rozejm'));
      await expect(addNegotiation(store, border)).rejects.toThrow('there is a negotiation “Rozejm” already');
      await removeNegotiation(store, 'rozejm');
      expect(await loadNegotiations(store)).toEqual([]);
      await addNegotiation(store, border);
    });
  });

  it('have names of their own', async () => {
    await inStore(async (store) => {
      await addNegotiation(store, border);
      await addNegotiation(store, grain);
      await expect(addNegotiation(store, { ...grain, name: 'zboże, morze czarne' })).rejects.toThrow(NegotiationError);
      await expect(changeNegotiation(store, grain.name, { name: 'granica' })).rejects.toThrow(NegotiationError);
      await expect(addNegotiation(store, { ...grain, name: ' – ' })).rejects.toThrow('is no name');
      expect(await loadNegotiations(store)).toHaveLength(2);
      expect(await changeNegotiation(store, grain.name, { name: grain.name.toUpperCase() })).toMatchObject({
        name: 'ZBOŻE – MORZE CZARNE',
      });
    });
  });

  it.runIf(inOneProcess)('are added once when two add the same at once', async () => {
    const location = await fresh();
    const stores = [await openStore(location), await openStore(location)];
    const endings = await Promise.allSettled(stores.map((store) => addNegotiation(store, border)));
    expect(endings.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await loadNegotiations(stores[0])).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});
