/** The engines that the edition promises to work in: these versions and all later ones. The one place that says so. */
export const PROMISED = {
  safari: 17,
  safari_ios: 17,
  // The oldest extended support release that is still mended.
  firefox: 140,
  // Two years old.
  chrome: 131,
} as const;

export type EngineName = keyof typeof PROMISED;
