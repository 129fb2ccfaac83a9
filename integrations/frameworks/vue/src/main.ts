import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';
import {createApp} from 'vue';
import App from './App.vue';
import './style.css';

createApp(App).mount('#app');
