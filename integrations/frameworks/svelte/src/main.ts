import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';
import {mount} from 'svelte';
import App from './App.svelte';
import './style.css';

mount(App, {target: document.getElementById('app')!});
