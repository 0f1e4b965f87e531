// Addresses of reports that are safe to link to.

/** The address in its normal form where it is one of the web (http, https), else undefined: no `javascript:`, no `data:`. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
