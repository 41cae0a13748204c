namespace Tests.Browser;

/// <summary>Looks for text that is too pale, as WCAG 2 asks: 4.5 to 1, and 3 to 1 where it is large.</summary>
internal static class Contrast
{
    /// <summary>Run in a page, it answers with each text that fails, and by how much.</summary>
    public const string Script =
        """
        () => {
          const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
          const light = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
          const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
          const behind = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const colour = numbers(getComputedStyle(at).backgroundColor);
              if (colour.length === 3 || colour[3] > 0) {
                return colour;
              }
            }
            return [255, 255, 255];
          };
          const failing = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || element.closest("script") || !element.checkVisibility()) {
              continue;
            }
            const style = getComputedStyle(element);
            const [one, other] = [luminance(numbers(style.color)), luminance(behind(element))];
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            if (contrast < (isLarge ? 3 : 4.5)) {
              failing.add(`${element.tagName}.${element.className}: ${contrast.toFixed(2)} (${style.color})`);
            }
          }
          return [...failing];
        }
        """;
}
