// Which page of the app the reader is on.

class Place {
  /** The path of the address. */
  path = $state(location.pathname);

  /** The last part of the path, as it was before it was put into an address. */
  get id(): string {
    return decodeURIComponent(this.path.split('/').at(-1) ?? '');
  }
}

export const place = new Place();
