// One spelling for the apostrophes and hyphens of names.
const TYPOGRAPHIC = /[’ʼ\u2011]/;

export const plain = (form: string): string =>
  TYPOGRAPHIC.test(form) ? form.replace(/[’ʼ]/g, "'").replace(/\u2011/g, '-') : form;
