import './base/fonts.css';
import './base/tokens.css';
import './base/base.css';
import './base/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { warm } from './lib/api.js';
import { recordAddress } from './lib/filters.svelte.js';
import { route, start } from './lib/router.svelte.js';

start();
if (route.path === '/') {
  warm(...recordAddress());
  route.page.load();
}
mount(App, { target: document.getElementById('app') });
