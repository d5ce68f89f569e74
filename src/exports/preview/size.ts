/** Width and height of a preview in pixels, as Open Graph recommends: https://ogp.me/#structured */
export const [PREVIEW_WIDTH, PREVIEW_HEIGHT] = [1200, 630];
