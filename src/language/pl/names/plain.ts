// One spelling for the apostrophes and hyphens of names.
export const plain = (form: string): string => form.replace(/[’ʼ]/g, "'").replace(/\u2011/g, '-');
