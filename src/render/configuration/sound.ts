import {notKnown} from '../../model/not-known.js';
import type {Configuration, Material} from './configuration.js';
import {rulesOf} from './rules.js';

/** Attributes that any tag can have, and that are none of ours. */
const PAGE_OWN = /^(?:class|dir|hidden|id|role|slot|style|tabindex|title)$|^(?:aria|data)-|^on|:/;

/** A configuration without what no element would take, and what is to be told of that, as elements tell the console. */
export interface Sound {
  readonly configuration: Configuration;
  readonly faults: readonly string[];
}

/** Leaves out whatever an attribute cannot say, and attributes that the element has not. */
export function soundOf({element, attributes}: Configuration, material: Material): Sound {
  const rules = new Map(Object.entries(rulesOf(element)));
  const faults: string[] = [];
  const sound = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const rule = rules.get(name);
    if (!rule) {
      if (!PAGE_OWN.test(name)) faults.push(notKnown(element, name, value, [...rules.keys()].join(', ')));
      return [];
    }
    if (!value) return [[name, value]];
    // The element, too, shows ours until its own have come.
    if (name === 'src')
      faults.push(`<${element} src="${value}">: data of your own are not read here, and ours are shown.`);
    const kept = (rule.several ? value.split(/\s+/).filter(Boolean) : [value]).filter((each) => {
      if (rule.isSound(each, material)) return true;
      faults.push(notKnown(element, name, each, rule.allowed(material)));
      return false;
    });
    return kept.length > 0 ? [[name, kept.join(' ')]] : [];
  });
  return {configuration: {element, attributes: Object.fromEntries(sound)}, faults};
}
