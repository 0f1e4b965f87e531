// How the page of a record looks, by day, by night and on paper.

export const pageStyle = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.2; }
time { font-weight: bold; }
.entries { list-style: none; padding: 0; }
.entries > li { border-top: 1px solid #8888; padding: .5rem 0; }
.entries > li:target, .sources > li:target { outline: 2px solid; }
.entries p { margin: 0; }
.details, .quotes { margin: .25rem 0; }
.citation { font-size: .8em; margin-left: .15em; }
@media print { details > ul { display: block; } .entries > li { break-inside: avoid; } }
`;
