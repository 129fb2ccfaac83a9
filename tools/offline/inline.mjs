// What a text needs to stand inside a page as a script.

/**
 * A classic script as it may stand between `<script>` and `</script>`: an HTML parser ends it at the first `</script`, and
 * reads what follows a `<!--` in another way. Both stand in it only within texts and patterns, where a backslash before the
 * second sign changes nothing; raw texts (`String.raw`) would see it, and there are none of these with such a sign.
 * @param {string} script
 */
export const inScript = (script) => script.replaceAll(/<(?=\/script|!--)/gi, '<\\');
