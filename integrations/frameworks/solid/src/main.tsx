import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';
import {render} from 'solid-js/web';
import {App} from './App';
import './style.css';

render(() => <App />, document.getElementById('app')!);
