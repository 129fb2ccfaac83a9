// Contrast of colours, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.

/** Red, green, blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** What WCAG 2.2 AA asks of text, and of graphics that say something. */
export const NEEDED = {text: 4.5, graphics: 3} as const;

/** A colour as hexadecimal digits or as browsers compute it; undefined for any other text. */
export function colour(text: string): Colour | undefined {
  const hex = /^#(?:([\da-f]{3,4})|([\da-f]{6}|[\da-f]{8}))$/i.exec(text.trim());
  if (hex) {
    const digits = hex[2] ?? (hex[1] ?? '').replaceAll(/./g, '$&$&');
    const [red = 0, green = 0, blue = 0, opacity = 255] = (digits.match(/../g) ?? []).map((pair) =>
      parseInt(pair, 16),
    );
    return [red, green, blue, opacity / 255];
  }
  const computed = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text.trim());
  if (!computed) return undefined;
  const [red = 0, green = 0, blue = 0, opacity = 1] = computed.slice(1).map((part) => +(part ?? 1));
  return [red, green, blue, opacity];
}

/** A colour as it is seen over an opaque ground. */
export function over(above: Colour, ground: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => above[index] * above[3] + ground[index] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 to 21; what is not opaque is seen over the second, which is. */
export function contrast(one: Colour, ground: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(over(one, ground)), luminance(ground)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What `light-dark()` says in each scheme; any other value is the same in both. */
export function inSchemes(value: string): readonly [light: string, dark: string] {
  const [, light, dark] =
    /^\s*light-dark\(\s*([^,()]+|\w+\([^()]*\))\s*,\s*([^,()]+|\w+\([^()]*\))\s*\)\s*$/.exec(value) ?? [];
  return light && dark ? [light.trim(), dark.trim()] : [value.trim(), value.trim()];
}
