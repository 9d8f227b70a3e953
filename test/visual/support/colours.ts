/** Colours as a page computes them, and how well one is read on another (WCAG 2.2, 1.4.3). */

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** @param text `rgb(…)`, `rgba(…)` or `color(srgb …)` */
export function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...text.matchAll(/[\d.]+(?:e-\d+)?/g)].map(([number]) =>
    Number(number),
  );
  return text.startsWith('color(') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}

/** What is seen when one colour lies over another, opaque one. */
export const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
