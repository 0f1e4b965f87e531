// The option that names a file of actors.

export const actorsOption = [
  '--actors <file>',
  'known people and bodies of your own; that of PARLEY_ACTORS or actors.yaml beside the store if left out',
] as const;
