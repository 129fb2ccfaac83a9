import 'recognition-elements/define/recognition-map.js';
import 'recognition-elements/define/state-profile.js';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App';
import './style.css';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
