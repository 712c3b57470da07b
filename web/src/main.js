import './base/fonts.css';
import './base/tokens.css';
import './base/base.css';
import './base/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { start } from './lib/router.svelte.js';

start();
mount(App, { target: document.getElementById('app') });
