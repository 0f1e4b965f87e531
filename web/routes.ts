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
  '/add': () => import('./pages/Add.svelte'),
  '/meetings': () => import('./pages/Meetings.svelte'),
  '*notFound': () => import('./pages/NotFound.svelte'),
});
