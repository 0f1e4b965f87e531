// Readable names of parties: `Ukraine` for `UKR`, an organisation's short name as it is.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** Gives parties their names in the language of `locale` (BCP 47). What is no state's code is its own name. */
export function partyNamer(locale: string): (party: string) => string {
  let regions: { twoLetters: Map<string, string>; names: Intl.DisplayNames } | undefined;
  return (party) => {
    if (!/^[A-Z]{3}$/.test(party)) return party;
    // The names come with tens of milliseconds; a report without parties does not need them.
    regions ??= {
      twoLetters: new Map([...codes.map(([two, three]) => [three, two] as const), ['XKX', 'XK']]),
      names: new Intl.DisplayNames(locale, { type: 'region' }),
    };
    const region = regions.twoLetters.get(party);
    return (region && regions.names.of(region)) ?? party;
  };
}
