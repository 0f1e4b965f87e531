// The pages of the web app and their addresses.
import { createRouter } from 'sv-router';
import Overview from './pages/Overview.svelte';

export const {
  p: addressOf,
  navigate,
  isActive,
  route,
} = createRouter({
  '/': Overview,
  '/actors': () => import('./pages/Actors.svelte'),
  '/add': () => import('./pages/Add.svelte'),
  '/decisions': () => import('./pages/Decisions.svelte'),
  '/meetings': {
    '/': () => import('./pages/Meetings.svelte'),
    '/:id': () => import('./pages/Meeting.svelte'),
  },
  '/positions': () => import('./pages/Positions.svelte'),
  '/reports': {
    '/': () => import('./pages/Reports.svelte'),
    '/:id': () => import('./pages/Report.svelte'),
  },
  '/statements': () => import('./pages/Statements.svelte'),
  '/search': () => import('./pages/Search.svelte'),
  '*notFound': () => import('./pages/NotFound.svelte'),
});
