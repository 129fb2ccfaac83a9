export {lightHTML} from 'recognition-elements/node';
