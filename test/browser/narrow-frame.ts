/** A page with another in a frame of 320 px, since a window of WebKit is never so narrow. */
export const framed = (path: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A narrow page</title>
<style>body { margin: 0 } iframe { width: 320px; height: 2000px; border: 0 }</style>
<iframe src="${path}"></iframe>
</html>
`;
